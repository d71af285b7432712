package vn.phanbien.assignment.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitutions;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.StandingIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The conditions of searches say of every case and file what is said of it alone, on H2
 * and on PostgreSQL.
 */
class CaseReachTests {

	private static final List<DataSource> databases = Database.createAll();

	private static final CaseNumber SON_LA = new CaseNumber("PB-SL-2026-0001");

	/** A proposal that the agency does not know of yet. */
	private static final CaseNumber PROPOSED = new CaseNumber("PB-SL-2026-0002");

	private static final CaseNumber THANH_HOA = new CaseNumber("PB-TH-2026-0001");

	private static final PersonId ME = new PersonId(7);

	private static final List<Document> documents = Stream.of(SON_LA, PROPOSED, THANH_HOA, null)
		.flatMap((theCase) -> Arrays.stream(DocumentAudience.values())
			.flatMap((audience) -> Stream.of(document(theCase, audience, ME, false),
					document(theCase, audience, ME, true), document(theCase, audience, new PersonId(8), false))))
		.toList();

	private static final Assignments assignments = mock(Assignments.class);

	@BeforeAll
	static void fill() {
		given(assignments.find(any())).willReturn(Optional.empty());
		databases.forEach(
				(database) -> new ResourceDatabasePopulator(new ClassPathResource("db/migration/V060__assignment.sql"),
						new ClassPathResource("db/migration/V146__assignment_shown_to_agency.sql"),
						new ClassPathResource("db/migration/V030__document_document.sql"),
						new ClassPathResource("db/migration/V142__document_pending.sql"))
					.execute(database));
		insert(SON_LA, EntryRoute.ASSIGNED, 1, 11);
		insert(PROPOSED, EntryRoute.SELF_PROPOSED, 1, 11);
		insert(THANH_HOA, EntryRoute.ASSIGNED, 2, 21);
		documents.forEach((document) -> databases.forEach((database) -> insert(JdbcClient.create(database), document)));
	}

	static Stream<Seated> people() {
		List<Map<CaseNumber, SeatAccess.Opening>> seats = List.of(Map.of(), Map.of(SON_LA, opening(false, false)),
				Map.of(SON_LA, opening(false, true)),
				Map.of(SON_LA, opening(true, true), THANH_HOA, opening(false, false)));
		List<Set<Membership>> roles = List.of(Set.of(), of(Role.OFFICER, 1), of(Role.CLERK, 2), of(Role.ACCOUNTANT, 1),
				of(Role.AUTHORITY_OFFICER, 11), of(Role.AUTHORITY_LEADER, 99), of(Role.EXPERT, 1), of(Role.ADMIN, 1),
				of(Role.CENTRAL_OFFICER, 3), Set.of(new Membership(new OrganisationId(1), Role.ACCOUNTANT),
						new Membership(new OrganisationId(21), Role.AUTHORITY_OFFICER)));
		return seats.stream().flatMap((seat) -> roles.stream().map((role) -> new Seated(role, seat)));
	}

	@ParameterizedTest
	@MethodSource("people")
	void findsExactlyTheFilesThatMayBeRead(Seated person) {
		CaseFiles files = new CaseFiles(person.access(), assignments, List.of(person), mock(Substitutions.class));
		Set<String> readable = documents.stream()
			.filter((document) -> !document.pending())
			.filter((document) -> files.mayRead(person.actor(), document))
			.map((document) -> document.id().value())
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(databases).allSatisfy((database) -> {
			Map<String, Object> parameters = new HashMap<>();
			String condition = new CaseReach(List.of(person)).files(person.actor(), parameters);
			assertThat(new TreeSet<>(JdbcClient.create(database)
				.sql("select d.id from document d left join assignment a on a.case_number = d.case_number where "
						+ condition)
				.params(parameters)
				.query(String.class)
				.list())).isEqualTo(readable);
		});
	}

	@ParameterizedTest
	@MethodSource("people")
	void findsExactlyTheCasesThatMayBeKnown(Seated person) {
		Set<String> known = Stream.of(SON_LA, PROPOSED, THANH_HOA)
			.filter((theCase) -> person.access().of(person.actor(), theCase) != Right.NONE)
			.map(CaseNumber::value)
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(databases).allSatisfy((database) -> {
			Map<String, Object> parameters = new HashMap<>();
			String condition = new CaseReach(List.of(person)).cases(person.actor(), parameters);
			assertThat(new TreeSet<>(JdbcClient.create(database)
				.sql("select a.case_number from assignment a where " + condition)
				.params(parameters)
				.query(String.class)
				.list())).isEqualTo(known);
		});
	}

	private static SeatAccess.Opening opening(boolean board, boolean dossier) {
		return new SeatAccess.Opening(board, dossier);
	}

	private static Set<Membership> of(Role role, long organisation) {
		return Set.of(new Membership(new OrganisationId(organisation), role));
	}

	private static Document document(@Nullable CaseNumber theCase, DocumentAudience audience, PersonId by,
			boolean pending) {
		return new Document(DocumentId.random(), theCase, DocumentKind.OTHER, audience, "tep.pdf", "application/pdf", 1,
				"0", by, Instant.EPOCH, pending);
	}

	private static void insert(CaseNumber number, EntryRoute route, long union, long agency) {
		Parties parties = new Parties(union, agency, "UBND", true, null, null, null);
		given(assignments.find(number)).willReturn(Optional
			.of(new Assignment(number, route, "Đề án", parties, CaseDates.open(), new PersonId(1), Instant.EPOCH)));
		databases.forEach((database) -> JdbcClient.create(database)
			.sql("""
					insert into assignment (version, case_number, route, kind, title, opened_by, opened_at, union_id,
						agency_id, agency_name, agency_present, paused_days, state, return_pending,
						shown_to_agency, search_text)
					values (1, :number, 'ASSIGNED', 'CRITIQUE', 'Đề án', 1, :at, :union, :agency, 'UBND', true, 0,
						'RECEIVED', false,
						:shown, '')""")
			.param("number", number.value())
			.param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.param("shown", route != EntryRoute.SELF_PROPOSED)
			.param("union", union)
			.param("agency", agency)
			.update());
	}

	private static void insert(JdbcClient jdbc, Document document) {
		CaseNumber number = document.caseNumber();
		jdbc.sql("""
				insert into document (id, case_number, kind, audience, file_name, media_type, byte_size, sha256,
					uploaded_by, uploaded_at, pending)
				values (:id, :number, 'OTHER', :audience, 'tep.pdf', 'application/pdf', 1, '0', :by, :at, :pending)""")
			.param("id", document.id().value())
			.param("number", (number != null) ? number.value() : null)
			.param("audience", document.audience().name())
			.param("by", document.uploadedBy().value())
			.param("pending", document.pending())
			.param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * A person with roles and seats.
	 *
	 * @param roles the roles
	 * @param openings what the seats open
	 */
	record Seated(Set<Membership> roles, Map<CaseNumber, Opening> openings) implements SeatAccess {

		Actor actor() {
			return new Actor(ME, "nguoidung", "Người dùng", this.roles);
		}

		CaseAccess access() {
			return new CaseRights(assignments, List.of(this), mock(StandingIn.class));
		}

		@Override
		public Right of(Actor actor, CaseNumber caseNumber) {
			Opening opening = this.openings.get(caseNumber);
			if (opening == null) {
				return Right.NONE;
			}
			return opening.board() ? Right.COUNCIL_BOARD : Right.EXPERT;
		}

		@Override
		public boolean dossierOpen(Actor actor, CaseNumber caseNumber) {
			return this.openings.getOrDefault(caseNumber, new Opening(false, false)).dossier();
		}

		@Override
		public Map<CaseNumber, Opening> openings(PersonId person) {
			return this.openings;
		}

	}

}
