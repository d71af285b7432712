package vn.phanbien.council.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.Documents;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.WorkTotals;
import vn.phanbien.expert.Workplace;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Cases, experts and seats as tests need them.
 */
final class CouncilMother {

	static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	static final OrganisationId UNION = new OrganisationId(2);

	static final OrganisationId AGENCY = new OrganisationId(6);

	static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	static final PersonId OFFICER = new PersonId(20);

	static final PersonId LEADER = new PersonId(30);

	static final String MINUTES = "0123456789abcdef0123456789abcdef";

	static final KnownConflict TIE = KnownConflict.of(KnownConflict.Ground.WORKS_FOR_DRAFTER, "Sở Xây dựng",
			KnownConflict.Strength.CERTAIN);

	private CouncilMother() {
	}

	/** Keeps the one file that there is. */
	static BoardMinutes minutes() {
		DocumentId id = new DocumentId(MINUTES);
		Document document = mock(Document.class);
		Documents documents = mock(Documents.class);
		given(document.id()).willReturn(id);
		given(documents.find(id)).willReturn(Optional.of(document));
		return new BoardMinutes(documents);
	}

	static Assignment planned(WayOfWorking way) {
		Parties parties = new Parties(UNION.value(), AGENCY.value(), "UBND tỉnh Sơn La", true, "Sở Xây dựng",
				"Ban Quản lý dự án", null);
		Assignment assignment = new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án nông nghiệp", parties,
				CaseDates.fixed(LocalDate.of(2026, 5, 29)), new PersonId(99), NOW);
		assignment.accept("Thực hiện", LEADER, OFFICER, null);
		assignment.plan(new Plan(way, 1, 7, null, null));
		return assignment;
	}

	static Person account(PersonId id) {
		return new Person(id, "Người " + id, "user" + id);
	}

	static Person paper(PersonId id) {
		return new Person(id, "Người " + id, null);
	}

	/** An expert n is the person 100 + n. */
	static Expert expert(int n, @Nullable String workplace) {
		return new Expert(new ExpertId(n), new PersonId(100 + n), UNION, "Chuyên gia " + n, null, null, null,
				List.of("Nông nghiệp"), workplace, null, null, null, true);
	}

	static Candidate candidate(int n, int load) {
		return candidate(expert(n, null), load, true, List.of());
	}

	static Candidate onPaper(int n, int load) {
		return candidate(expert(n, null), load, false, List.of());
	}

	static Candidate conflicted(int n) {
		ExpertDetails details = new ExpertDetails(Set.of(), List.of(), List.of(Workplace.of(TIE.body())), List.of(),
				List.of(), null, null, null);
		return new Candidate(profile(n, details), 0, WorkTotals.of(List.of()), true, List.of(TIE), Set.of(), List.of());
	}

	static Candidate candidate(Expert expert, int load, boolean account, List<KnownConflict> ties) {
		return new Candidate(Pool.bare(expert), load, WorkTotals.of(List.of()), account, ties, Set.of(), List.of());
	}

	/** An entry with the details that a test is about. */
	static ExpertProfile profile(int n, ExpertDetails details) {
		return new ExpertProfile(expert(n, null), 0, details, Set.of(ConsentPurpose.REGISTRY), null, null);
	}

	/** What the records hold around the case when nobody is tied to anything. */
	static TieCheck check() {
		return new TieCheck(CASE, planned(WayOfWorking.COUNCIL).parties(), LocalDate.of(2021, 3, 2), Set.of(), Set.of(),
				"", Map.of(), List.of());
	}

	static Place expertOn(SeatRole role, int n) {
		return new Place(role, new PersonId(100 + n), new ExpertId(n), null);
	}

	static Place staffOn(SeatRole role, PersonId person) {
		return new Place(role, person, null, null);
	}

	static Seat held(SeatRole role, PersonId person) {
		Seat seat = new Seat(CASE, role, person, null, null, NOW);
		seat.approve(NOW);
		return seat;
	}

	static Actor actor(PersonId person, Role... roles) {
		return new Actor(person, "user" + person, "Người " + person,
				Arrays.stream(roles)
					.map((role) -> new Membership(UNION, role))
					.collect(Collectors.toUnmodifiableSet()));
	}

}
