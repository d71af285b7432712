package vn.phanbien.support;

@OnPostgres
class ReadinessOnPostgresTests extends ReadinessStory {

	ReadinessOnPostgresTests() {
		super("postgresql");
	}

}
