package vn.phanbien.expert.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.expert.Consent;
import vn.phanbien.expert.ConsentChannel;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Consents.NewConsent;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.MergeDesk.Pair;
import vn.phanbien.expert.MergeDesk.Part;
import vn.phanbien.expert.MergeDesk.Versions;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotFound;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

/**
 * Two entries about the same person become one, on H2 and on PostgreSQL.
 */
class GuardedMergesTests {

	private static final List<DataSource> databases = new ArrayList<>();

	private static final AtomicLong numbers = new AtomicLong(100);

	private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	private static final Versions UNTOUCHED = new Versions(0, 0);

	private static final ExpertDetails THAI = new ExpertDetails(Set.of(), List.of(), List.of(), List.of("Tiếng Thái"),
			List.of(), null, 1961, null);

	private final OrganisationId union = new OrganisationId(numbers.incrementAndGet());

	private final Actor actor = mock(Actor.class);

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V130__expert.sql"),
				new ClassPathResource("db/migration/V170_4__expert_search.sql"),
				new ClassPathResource("db/migration/V210__expert_profile.sql"),
				new ClassPathResource("db/migration/V212__expert_merge.sql"));
		databases.forEach(migration::execute);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void takesWhatWasChosenAndLeadsTheOldKeyOn(DataSource database) {
		Registry registry = new Registry(database);
		Expert kept = registry.add(ExpertDetails.NONE);
		Expert goes = registry.add(THAI);

		registry.merges.merge(this.actor, goes.id(), kept.id(), UNTOUCHED, Set.of(Part.LANGUAGES));

		ExpertDetails details = registry.profile(kept).details();
		assertThat(details.languages()).containsExactly("Tiếng Thái");
		assertThat(details.birthYear()).isNull();
		assertThat(registry.profile(goes).mergedInto()).isEqualTo(kept.id());
		assertThat(registry.merges.pairs(this.actor)).isEmpty();
		then(registry.history).should().move(goes.id(), kept.id());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> registry.merges.compare(this.actor, goes.id(), kept.id()));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void movesConsentsButHoldsOnePerPurpose(DataSource database) {
		Registry registry = new Registry(database);
		Expert kept = registry.add(ExpertDetails.NONE);
		Expert goes = registry.add(ExpertDetails.NONE);
		registry.consent(kept, ConsentPurpose.REGISTRY);
		registry.consent(goes, ConsentPurpose.REGISTRY);
		registry.consent(goes, ConsentPurpose.PAYMENT);

		registry.merges.merge(this.actor, goes.id(), kept.id(), UNTOUCHED, Set.of());

		assertThat(registry.consents.of(kept.id())).extracting(Consent::purpose)
			.containsExactlyInAnyOrder(ConsentPurpose.REGISTRY, ConsentPurpose.PAYMENT);
		assertThat(registry.consents.of(goes.id())).extracting(Consent::purpose)
			.containsExactly(ConsentPurpose.REGISTRY);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void proposesNamesakesThatNothingTellsApart(DataSource database) {
		Registry registry = new Registry(database);
		Expert first = registry.add(ExpertDetails.NONE);
		Expert second = registry.add(THAI);

		assertThat(registry.merges.pairs(this.actor)).singleElement()
			.extracting((pair) -> Set.of(pair.given().id(), pair.kept().id()))
			.isEqualTo(Set.of(first.id(), second.id()));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheEntryWithAnAccount(DataSource database) {
		Registry registry = new Registry(database);
		Expert plain = registry.add(ExpertDetails.NONE);
		Expert account = registry.add(THAI);
		registry.hasAccount(account);

		Pair pair = registry.merges.compare(this.actor, account.id(), plain.id());

		assertThat(pair.kept().id()).isEqualTo(account.id());
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> registry.merges.merge(this.actor, account.id(), plain.id(), UNTOUCHED, Set.of()));
		registry.hasAccount(plain);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> registry.merges.merge(this.actor, plain.id(), account.id(), UNTOUCHED, Set.of()));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void refusesColleaguesAndWhatOthersChanged(DataSource database) {
		Registry registry = new Registry(database);
		Expert kept = registry.add(ExpertDetails.NONE);
		Expert goes = registry.add(ExpertDetails.NONE);

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> registry.merges.merge(this.actor, goes.id(), kept.id(), new Versions(0, 7), Set.of()));
		given(registry.history.obstacle(goes.id(), kept.id())).willReturn(Optional.of(new Conflict("colleagues")));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> registry.merges.merge(this.actor, goes.id(), kept.id(), UNTOUCHED, Set.of()))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("colleagues"));
		then(registry.history).should(never()).move(any(), any());
		assertThat(registry.profile(goes).mergedInto()).isNull();
	}

	private final class Registry {

		private final People people = mock(People.class);

		private final WorkHistory history = mock(WorkHistory.class);

		private final JdbcExperts experts;

		private final JdbcProfiles profiles;

		private final JdbcConsents consents;

		private final GuardedMerges merges;

		private Registry(DataSource database) {
			JdbcClient jdbc = JdbcClient.create(database);
			DetailRows details = new DetailRows(jdbc);
			JdbcFields fields = new JdbcFields(jdbc);
			RegistryRights rights = mock(RegistryRights.class);
			given(rights.extendedBy(GuardedMergesTests.this.actor)).willReturn(List.of(GuardedMergesTests.this.union));
			given(rights.mayEdit(any(), any())).willReturn(true);
			given(GuardedMergesTests.this.actor.person()).willReturn(new PersonId(7));
			this.experts = new JdbcExperts(jdbc, this.people, fields, details);
			this.profiles = new JdbcProfiles(jdbc, details, fields);
			this.consents = new JdbcConsents(jdbc);
			this.merges = new GuardedMerges(this.profiles, new WholeRegistry(this.experts, this.profiles), rights,
					this.people, new MergeRows(jdbc), List.of(this.history), Clock.fixed(NOW, ZoneOffset.UTC));
		}

		private Expert add(ExpertDetails details) {
			PersonId person = new PersonId(numbers.incrementAndGet());
			return this.experts.add(NewExpert.of(GuardedMergesTests.this.union, person, "Lò Văn Minh"), details);
		}

		private ExpertProfile profile(Expert expert) {
			return this.profiles.byId(expert.id()).orElseThrow();
		}

		private void hasAccount(Expert expert) {
			given(this.people.byId(expert.person()))
				.willReturn(Optional.of(new Person(expert.person(), expert.name(), "taikhoan")));
		}

		private void consent(Expert expert, ConsentPurpose purpose) {
			this.consents.give(new NewConsent(expert.id(), purpose, LocalDate.parse("2026-03-04"), ConsentChannel.PAPER,
					"1", "Đồng ý", null, new PersonId(7), NOW));
		}

	}

}
