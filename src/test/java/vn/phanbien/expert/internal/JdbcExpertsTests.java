package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.support.Database;
import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;

/**
 * The registry on H2 and on PostgreSQL.
 */
class JdbcExpertsTests {

	private static final List<DataSource> databases = new ArrayList<>();

	private static final AtomicLong numbers = new AtomicLong(100);

	private final People people = mock(People.class);

	private final OrganisationId union = new OrganisationId(numbers.incrementAndGet());

	private final OrganisationId other = new OrganisationId(numbers.incrementAndGet());

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V130__expert.sql"),
				new ClassPathResource("db/migration/V170_4__expert_search.sql"),
				new ClassPathResource("db/migration/V210__expert_profile.sql"));
		databases.forEach(migration::execute);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@BeforeEach
	void personsComeIntoBeing() {
		given(this.people.add(any(), isNull()))
			.willAnswer((call) -> new Person(new PersonId(numbers.incrementAndGet()), call.getArgument(0), null));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsAnExpertAsEntered(DataSource database) {
		JdbcExperts experts = experts(database);
		NewExpert entered = new NewExpert(this.union, null, "Nguyễn Thị Đào", AcademicTitle.PGS, Degree.TS,
				SpecialistLevel.BSCKII, List.of("Y tế công cộng", "Dược liệu"), "Sở Y tế", "Hội Đông y",
				"dao@example.org", "0212 385 0000");

		Expert added = experts.add(entered);

		assertThat(experts.byId(added.id())).contains(added);
		assertThat(experts.byPerson(added.person())).contains(added);
		assertThat(added).usingRecursiveComparison().ignoringFields("id", "person", "active").isEqualTo(entered);
		assertThat(added.active()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsWithoutMarksInAnyOrderOfWords(DataSource database) {
		JdbcExperts experts = experts(database);
		Expert dao = experts.add(NewExpert.of(this.union, null, "Nguyễn Thị Đào", "Dược liệu"));
		experts.add(NewExpert.of(this.union, null, "Trần Văn Bình", "Thủy lợi"));

		assertThat(experts.search(this.union, "DAO duoc", 10)).containsExactly(dao);
		assertThat(experts.search(this.union, "đào thủy", 10)).isEmpty();
		assertThat(experts.search(this.union, "%", 10)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsInTheFieldsAlone(DataSource database) {
		JdbcExperts experts = experts(database);
		experts.add(NewExpert.of(this.union, null, "Lê Thủy", "Dược liệu"));
		Expert binh = experts.add(NewExpert.of(this.union, null, "Trần Văn Bình", "Thủy lợi"));

		assertThat(experts.search(new ExpertQuery(Set.of(this.union), null, "thuy", null, 10))).containsExactly(binh);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void neverFindsThoseOfAnotherUnion(DataSource database) {
		JdbcExperts experts = experts(database);
		experts.add(NewExpert.of(this.other, null, "Nguyễn Thị Đào", "Dược liệu"));

		assertThat(experts.search(this.union, "dao", 10)).isEmpty();
		assertThat(experts.ofUnion(this.union)).isEmpty();
		assertThat(experts.search(new ExpertQuery(Set.of(), null, null, null, 10))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void goesOnBehindTheLastOne(DataSource database) {
		JdbcExperts experts = experts(database);
		Expert c = experts.add(NewExpert.of(this.union, null, "C"));
		Expert a = experts.add(NewExpert.of(this.union, null, "A"));
		Expert secondA = experts.add(NewExpert.of(this.union, null, "Á"));

		assertThat(after(experts, null)).containsExactly(a, secondA);
		assertThat(after(experts, secondA.id())).containsExactly(c);
	}

	private List<Expert> after(JdbcExperts experts, @Nullable ExpertId last) {
		return experts.search(new ExpertQuery(Set.of(this.union), null, null, last, 2));
	}

	private JdbcExperts experts(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		return new JdbcExperts(jdbc, this.people, new JdbcFields(jdbc), new DetailRows(jdbc));
	}

}
