package vn.phanbien.people.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.People.NewAccount;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk.NewSubstitution;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who may name a stand-in for whom, on H2 and on PostgreSQL.
 */
class GuardedSubstitutionsTests {

	private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	private static final List<DataSource> databases = new ArrayList<>();

	private static final AtomicLong unions = new AtomicLong();

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(
				new ClassPathResource("db/migration/V010__organisation_people.sql"),
				new ClassPathResource("db/migration/V160__people_substitution.sql"));
		databases.forEach(migration::execute);
	}

	static List<House> houses() {
		return databases.stream().map(House::new).toList();
	}

	@ParameterizedTest
	@MethodSource("houses")
	void keepsWhatWasAskedFor(House house) {
		Actor officer = house.member(Role.OFFICER);
		Actor accountant = house.member(Role.ACCOUNTANT);

		Substitution stored = house.desk.add(officer, new NewSubstitution(null, accountant.username(), null,
				"2026-03-04", "2026-03-10", List.of("CONSULT", "CRITIQUE"), null));

		assertThat(stored.kinds()).containsExactlyInAnyOrder(CaseKind.CRITIQUE, CaseKind.CONSULT);
		assertThat(stored).returns(officer.person(), Substitution::absent)
			.returns(accountant.person(), Substitution::standIn)
			.returns(house.union, Substitution::organisation)
			.returns(NOW, Substitution::createdAt);
		assertThat(house.desk.list(officer)).containsExactly(stored);
		assertThat(house.desk.list(accountant)).containsExactly(stored);
	}

	@ParameterizedTest
	@MethodSource("houses")
	void countsOnItsDaysAlone(House house) {
		Actor officer = house.member(Role.OFFICER);
		Actor clerk = house.member(Role.CLERK);
		Substitution stored = house.desk.add(officer, wanted(clerk, "2026-03-05", "2026-03-06"));

		for (int day = 4; day <= 7; day++) {
			boolean counts = day == 5 || day == 6;
			assertThat(house.rows.inForceFor(clerk.person(), stored.from().withDayOfMonth(day)))
				.isEqualTo(counts ? List.of(stored) : List.of());
		}
		assertThat(house.rows.inForceFor(officer.person(), stored.from())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("houses")
	void endsAtOnceWhenCancelledAndStaysOnRecord(House house) {
		Actor officer = house.member(Role.OFFICER);
		Actor clerk = house.member(Role.CLERK);
		Substitution stored = house.desk.add(officer, wanted(clerk, "2026-03-04", "2026-03-06"));

		Substitution cancelled = house.desk.cancel(officer, stored.id(), "Về sớm");

		assertThat(cancelled.cancelled()).isEqualTo(new Substitution.Cancelled(officer.person(), NOW, "Về sớm"));
		assertThat(house.rows.inForceFor(clerk.person(), stored.from())).isEmpty();
		assertThat(house.desk.list(clerk)).containsExactly(cancelled);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> house.desk.cancel(officer, stored.id(), null));
	}

	@ParameterizedTest
	@MethodSource("houses")
	void isCancelledByTheAbsentOrTheAdministratorAlone(House house) {
		Actor officer = house.member(Role.OFFICER);
		Actor clerk = house.member(Role.CLERK);
		long id = house.desk.add(officer, wanted(clerk, "2026-03-04", "2026-03-06")).id();

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> house.desk.cancel(clerk, id, null));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> house.desk.cancel(house.member(Role.OFFICER), id, null));
		assertThat(house.desk.cancel(house.member(Role.ADMIN), id, null).cancelled()).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("houses")
	void letsAnAdministratorRecordItForOthersOfTheHouse(House house) {
		Actor admin = house.member(Role.ADMIN);
		Actor leader = house.member(Role.UNION_LEADER);
		Actor deputy = house.member(Role.UNION_LEADER);
		NewSubstitution wanted = new NewSubstitution(leader.username(), deputy.username(), null, "2026-03-04",
				"2026-03-06", List.of(), null);

		Substitution stored = house.desk.add(admin, wanted);

		assertThat(stored.absent()).isEqualTo(leader.person());
		assertThat(stored.createdBy()).isEqualTo(admin.person());
		assertThat(house.desk.list(admin)).contains(stored);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> house.desk.add(deputy, wanted));
		assertThat(refused(() -> house.desk.add(house.next().member(Role.ADMIN), wanted)))
			.containsExactly("absent field.people.colleague");
	}

	@ParameterizedTest
	@MethodSource("houses")
	void keepsAdministratorsFromNamingThemselves(House house) {
		Actor admin = house.member(Role.ADMIN, Role.CLERK);
		Actor leader = house.member(Role.UNION_LEADER);

		assertThat(refused(() -> house.desk.add(admin, new NewSubstitution(leader.username(), admin.username(), null,
				"2026-03-04", "2026-03-06", List.of(), null))))
			.containsExactly("standIn field.people.administrator");
	}

	@ParameterizedTest
	@MethodSource("houses")
	void staysWithinTheHouseAndAmongThoseWithADesk(House house) {
		Actor officer = house.member(Role.OFFICER);
		Actor expert = house.member(Role.EXPERT);
		Actor stranger = house.next().member(Role.OFFICER);

		for (Actor wrong : List.of(stranger, expert, house.member(Role.ADMIN))) {
			assertThat(refused(() -> house.desk.add(officer, wanted(wrong, "2026-03-04", "2026-03-06"))))
				.containsExactly("standIn field.people.colleague");
		}
		assertThat(refused(() -> house.desk.add(officer, wanted(officer, "2026-03-04", "2026-03-06"))))
			.containsExactly("standIn field.people.self");
		assertThat(refused(() -> house.desk.add(expert, wanted(officer, "2026-03-04", "2026-03-06"))))
			.containsExactly("standIn field.people.noDesk");
		assertThat(house.desk.colleagues(officer)).extracting(Member::person)
			.extracting(Person::id)
			.containsExactly(officer.person());
	}

	@ParameterizedTest
	@MethodSource("houses")
	void saysEverythingThatIsWrongBesideItsField(House house) {
		Actor officer = house.member(Role.OFFICER);

		assertThat(refused(() -> house.desk.add(officer,
				new NewSubstitution(null, "", null, "hôm nay", "2026-03-03", List.of("X"), "abc"))))
			.containsExactlyInAnyOrder("standIn field.required", "from field.date", "to field.past",
					"kinds field.option", "mandate field.option");
		assertThat(refused(() -> house.desk.add(officer, wanted(house.member(Role.CLERK), "2026-03-06", "2026-03-05"))))
			.containsExactly("to field.people.endsBeforeStart");
	}

	@ParameterizedTest
	@MethodSource("houses")
	void asksInWhichOrganisationWhereTwoAreShared(House house) {
		House other = house.next();
		Actor officer = other.also(house.member(Role.OFFICER), Role.OFFICER);
		Actor clerk = other.also(house.member(Role.CLERK), Role.CLERK);
		given(house.organisations.byCode(any())).willReturn(Optional.empty());

		assertThat(refused(() -> house.desk.add(officer, wanted(clerk, "2026-03-04", "2026-03-06"))))
			.containsExactly("organisation field.required");
	}

	@ParameterizedTest
	@MethodSource("houses")
	void knowsNoRolesOfADisabledAccount(House house) {
		Actor officer = house.member(Role.OFFICER, Role.CLERK);

		assertThat(house.people.roles(officer.person(), house.union)).containsOnly(Role.OFFICER, Role.CLERK);
		house.jdbc.sql("update account set enabled = false where person_id = :id")
			.param("id", officer.person().value())
			.update();

		assertThat(house.people.roles(officer.person(), house.union)).isEmpty();
		assertThat(house.people.members(house.union)).isEmpty();
	}

	private static NewSubstitution wanted(Actor standIn, String from, String to) {
		return new NewSubstitution(null, standIn.username(), null, from, to, List.of(), null);
	}

	private static List<String> refused(Runnable call) {
		InvalidInput refusal = catchThrowableOfType(InvalidInput.class, call::run);
		assertThat(refusal).isNotNull();
		return refusal.errors().stream().map(GuardedSubstitutionsTests::text).toList();
	}

	private static String text(FieldError error) {
		return error.field() + " " + error.messageKey();
	}

	/** A union with its people in one of the databases. */
	private static final class House {

		private final DataSource database;

		private final JdbcClient jdbc;

		private final OrganisationId union;

		private final Organisations organisations = mock(Organisations.class);

		private final JdbcPeople people;

		private final JdbcSubstitutions rows;

		private final GuardedSubstitutions desk;

		House(DataSource database) {
			this.database = database;
			this.jdbc = JdbcClient.create(database);
			this.union = new OrganisationId(unions.incrementAndGet());
			this.jdbc.sql("""
					insert into organisation (id, code, name, kind, symbol, uses_system)
					values (:id, :code, 'Liên hiệp Hội', 'PROVINCIAL_UNION', 'LHH', true)""")
				.param("id", this.union.value())
				.param("code", "U" + this.union)
				.update();
			Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
			this.people = new JdbcPeople(this.jdbc, new ActorRows(this.jdbc, clock),
					mock(PasswordEncoder.class, (call) -> "hash"));
			this.rows = new JdbcSubstitutions(this.jdbc);
			this.desk = new GuardedSubstitutions(this.rows,
					new SubstitutionReader(this.people, this.organisations, mock(MandateFiles.class)), this.people,
					clock);
		}

		House next() {
			return new House(this.database);
		}

		Actor member(Role... roles) {
			Person person = this.people.add("Ai đó",
					new NewAccount(UUID.randomUUID().toString().substring(0, 20), "mat-khau"));
			return grant(person.username(), person, roles);
		}

		Actor also(Actor actor, Role... roles) {
			return grant(actor.username(), this.people.byId(actor.person()).orElseThrow(), roles);
		}

		private Actor grant(@Nullable String username, Person person, Role... roles) {
			this.people.grant(person.id(), this.union, Set.of(roles));
			return this.people.actor(String.valueOf(username)).orElseThrow();
		}

		@Override
		public String toString() {
			return String.valueOf(this.database);
		}

	}

}
