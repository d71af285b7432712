package vn.phanbien.expert.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.expert.Absence;
import vn.phanbien.expert.Consent;
import vn.phanbien.expert.Consent.Withdrawal;
import vn.phanbien.expert.ConsentChannel;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Consents.NewConsent;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.Workplace;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.mock;

/**
 * Whole entries and their consents on H2 and on PostgreSQL.
 */
class JdbcProfilesTests {

	private static final List<DataSource> databases = new ArrayList<>();

	private static final AtomicLong numbers = new AtomicLong(100);

	private static final LocalDate DAY = LocalDate.parse("2026-03-04");

	private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	private static final PersonId OFFICER = new PersonId(7);

	private static final ExpertDetails FULL = new ExpertDetails(Set.of(new FieldCode("505"), new FieldCode("102")),
			List.of("Hội Luật gia", "Hội Tin học"),
			List.of(new Workplace("Sở Tư pháp", "Trưởng phòng", LocalDate.parse("2010-01-01"), DAY.minusYears(2)),
					new Workplace("Trường Đại học Tây Bắc", null, null, null)),
			List.of("Tiếng Anh", "Tiếng Thái"), List.of(new Absence(DAY, null, "Chữa bệnh")), 4, 1961, "Gọi buổi sáng");

	private final OrganisationId union = new OrganisationId(numbers.incrementAndGet());

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

	@ParameterizedTest
	@MethodSource("databases")
	void keepsEverythingThatIsKnown(DataSource database) {
		Registry registry = new Registry(database);
		Expert expert = registry.add("Lò Văn Minh", FULL);

		ExpertProfile profile = registry.profiles.byId(expert.id()).orElseThrow();

		assertThat(profile.details()).isEqualTo(FULL);
		assertThat(profile.expert().workplace()).isEqualTo("Trường Đại học Tây Bắc");
		assertThat(profile.expert().association()).isEqualTo("Hội Luật gia; Hội Tin học");
		assertThat(profile.consents()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void changesOnlyWhatItsEditorSaw(DataSource database) {
		Registry registry = new Registry(database);
		Expert expert = registry.add("Lò Văn Minh", ExpertDetails.NONE);
		NewExpert card = NewExpert.of(this.union, null, "Lò Văn Minh");

		registry.profiles.save(expert.id(), 0, card, FULL);

		assertThat(registry.profiles.byId(expert.id())).map(ExpertProfile::version).contains(1);
		assertThat(registry.profiles.byId(expert.id())).map(ExpertProfile::details).contains(FULL);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> registry.profiles.save(expert.id(), 0, card, ExpertDetails.NONE));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsByWiderFieldsWithoutMarksInBothLanguages(DataSource database) {
		Registry registry = new Registry(database);
		Expert lawyer = registry.add("Lò Văn Minh", FULL);
		registry.add("Cầm Thị Hoa", ExpertDetails.NONE);

		assertThat(registry.found("khoa hoc xa hoi", ExpertFilter.NONE)).containsExactly(lawyer);
		assertThat(registry.found("natural sciences", ExpertFilter.NONE)).containsExactly(lawyer);
		assertThat(registry.found(null, in("5"))).containsExactly(lawyer);
		assertThat(registry.found(null, in("505"))).containsExactly(lawyer);
		assertThat(registry.found(null, in("506"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void narrowsByAssociationDayConsentAndUse(DataSource database) {
		Registry registry = new Registry(database);
		Expert away = registry.add("Lò Văn Minh", FULL);
		Expert free = registry.add("Cầm Thị Hoa", ExpertDetails.NONE);
		registry.consents.give(registry.consent(free, ConsentPurpose.REGISTRY));

		assertThat(registry.found(null, new ExpertFilter(null, "tin hoc", null, null, false))).containsExactly(away);
		assertThat(registry.found(null, new ExpertFilter(null, "%", null, null, false))).doesNotContain(free);
		assertThat(registry.found(null, new ExpertFilter(null, null, DAY, null, false))).containsExactly(free);
		assertThat(registry.found(null, new ExpertFilter(null, null, DAY.minusDays(1), null, false)))
			.containsExactlyInAnyOrder(free, away);
		assertThat(registry.found(null, new ExpertFilter(null, null, null, true, false))).containsExactly(free);
		assertThat(registry.found(null, new ExpertFilter(null, null, null, false, false))).containsExactly(away);
		registry.profiles.setInactive(free.id(), 0, "Chuyển đi tỉnh khác", OFFICER, NOW);
		assertThat(registry.found(null, ExpertFilter.NONE)).containsExactly(away);
		assertThat(registry.found(null, new ExpertFilter(null, null, null, null, true))).hasSize(1);
		assertThat(registry.experts.count(registry.query(null, ExpertFilter.NONE))).isOne();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsConsentsThatWereTakenBack(DataSource database) {
		Registry registry = new Registry(database);
		Expert expert = registry.add("Lò Văn Minh", ExpertDetails.NONE);

		assertThat(registry.consents.give(registry.consent(expert, ConsentPurpose.REGISTRY))).isTrue();
		assertThat(registry.consents.give(registry.consent(expert, ConsentPurpose.REGISTRY))).isFalse();
		Withdrawal end = new Withdrawal(DAY.plusDays(1), ConsentChannel.OWN_ACCOUNT, expert.person(), NOW);
		assertThat(registry.consents.withdraw(expert.id(), ConsentPurpose.REGISTRY, end)).isTrue();
		assertThat(registry.consents.withdraw(expert.id(), ConsentPurpose.REGISTRY, end)).isFalse();
		registry.consents.give(registry.consent(expert, ConsentPurpose.REGISTRY));

		assertThat(registry.consents.of(expert.id())).extracting(Consent::withdrawal).containsExactly(null, end);
		assertThat(registry.consents.of(expert.id()).get(0).text()).isEqualTo("Tôi đồng ý");
		assertThat(registry.profiles.byId(expert.id()).orElseThrow().consents())
			.containsExactly(ConsentPurpose.REGISTRY);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void hangsTheFieldsOfAUnionIntoTheTree(DataSource database) {
		Registry registry = new Registry(database);
		FieldCode code = registry.fields.of(this.union).next(new FieldCode("404"));

		registry.fields.add(this.union, new FieldNode(code, "Cây mắc ca", "Macadamia"));

		assertThat(registry.fields.of(this.union).find(code)).map(FieldNode::vi).contains("Cây mắc ca");
		assertThat(registry.fields.of(new OrganisationId(1)).find(code)).isEmpty();
		assertThat(registry.fields.of(this.union).nodes()).hasSize(6 + 46 + 1);
	}

	private static ExpertFilter in(String code) {
		return new ExpertFilter(new FieldCode(code), null, null, null, false);
	}

	/**
	 * The registry over one database.
	 */
	private final class Registry {

		private final JdbcFields fields;

		private final JdbcExperts experts;

		private final JdbcProfiles profiles;

		private final JdbcConsents consents;

		private Registry(DataSource database) {
			JdbcClient jdbc = JdbcClient.create(database);
			DetailRows details = new DetailRows(jdbc);
			this.fields = new JdbcFields(jdbc);
			this.experts = new JdbcExperts(jdbc, mock(People.class), this.fields, details);
			this.profiles = new JdbcProfiles(jdbc, details, this.fields);
			this.consents = new JdbcConsents(jdbc);
		}

		private Expert add(String name, ExpertDetails details) {
			PersonId person = new PersonId(numbers.incrementAndGet());
			return this.experts.add(NewExpert.of(JdbcProfilesTests.this.union, person, name), details);
		}

		private List<Expert> found(@Nullable String text, ExpertFilter filter) {
			return this.experts.search(query(text, filter));
		}

		private ExpertQuery query(@Nullable String text, ExpertFilter filter) {
			return new ExpertQuery(Set.of(JdbcProfilesTests.this.union), text, null, filter, null, 10);
		}

		private NewConsent consent(Expert expert, ConsentPurpose purpose) {
			return new NewConsent(expert.id(), purpose, DAY, ConsentChannel.PAPER, "1", "Tôi đồng ý", null, OFFICER,
					NOW);
		}

	}

}
