package vn.phanbien.support;

@OnH2
class ReadinessOnH2Tests extends ReadinessStory {

	ReadinessOnH2Tests() {
		super("h2");
	}

}
