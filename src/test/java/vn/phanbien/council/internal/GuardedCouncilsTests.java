package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Approval;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Council;
import vn.phanbien.council.CouncilDesk.DeclarationEntry;
import vn.phanbien.council.CouncilView;
import vn.phanbien.council.CouncilView.SeatView;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willCallRealMethod;
import static org.mockito.Mockito.never;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;

/**
 * Who sees what of a council, and who declares.
 */
class GuardedCouncilsTests {

	private static final PersonId CHAIR = new PersonId(101);

	private static final PersonId REVIEWER = new PersonId(102);

	private static final PersonId OTHER = new PersonId(103);

	private final Assignments assignments = mock(Assignments.class);

	private final CaseAccess access = mock(CaseAccess.class);

	private final Councils councils = mock(Councils.class);

	private final Declarations declarations = mock(Declarations.class);

	private final Map<PersonId, Declaration> declared = new HashMap<>();

	private final FoundingDecisions decisions = mock(FoundingDecisions.class);

	private final Experts experts = mock(Experts.class);

	private final People people = mock(People.class);

	private final ConflictGate gate = mock(ConflictGate.class);

	private final GuardedCouncils desk = new GuardedCouncils(this.assignments, this.access, this.councils,
			this.declarations, this.decisions, mock(DecisionDocument.class),
			new SeatViews(this.councils, this.declarations, this.experts, this.people, this.gate), new BoardUndertaking(
					mock(JdbcClient.class), this.declarations, mock(Timeline.class), Clock.fixed(NOW, ZoneOffset.UTC)));

	@BeforeEach
	void foundedCouncil() {
		Council council = new Council(CASE, WayOfWorking.COUNCIL);
		council.propose(WayOfWorking.COUNCIL);
		council.approve(new Approval(false, 30L, "Chủ tịch", LocalDate.of(2026, 3, 2), "01/QĐ-LHH"));
		List<Seat> seats = List.of(seat(SeatRole.CHAIR, CHAIR, 1), seat(SeatRole.REVIEWER, REVIEWER, 2),
				seat(SeatRole.REVIEWER, OTHER, 3));
		given(this.assignments.require(CASE)).willReturn(CouncilMother.planned(WayOfWorking.COUNCIL));
		given(this.councils.find(CASE)).willReturn(Optional.of(council));
		given(this.councils.seats(CASE)).willReturn(seats);
		given(this.people.names(any())).willReturn(Map.of(CHAIR, "A", REVIEWER, "B", OTHER, "C"));
		willCallRealMethod().given(this.access).require(any(), any());
	}

	@Test
	void tellsTheAgencyTheDecisionAlone() {
		CouncilView view = view(new PersonId(7), Right.AUTHORITY).orElseThrow();

		assertThat(view.decisionNumber()).isEqualTo("01/QĐ-LHH");
		assertThat(view.seats()).isEmpty();
		assertThat(view.decisions()).isEmpty();
		assertThat(view.way()).isNull();
	}

	@Test
	void tellsTheAgencyNothingBeforeTheDecision() {
		given(this.councils.find(CASE)).willReturn(Optional.of(new Council(CASE, WayOfWorking.COUNCIL)));

		assertThat(view(new PersonId(7), Right.AUTHORITY)).isEmpty();
	}

	@Test
	void showsAnExpertTheChairAndTheOwnSeat() {
		CouncilView view = view(REVIEWER, Right.EXPERT).orElseThrow();

		assertThat(view.seats()).extracting(SeatView::name).containsExactly("A", "B");
		assertThat(view.seats()).extracting(SeatView::own).containsExactly(false, true);
	}

	@Test
	void showsAnExpertNobodyElsesDeclaration() {
		declaredBy(CHAIR);
		declaredBy(REVIEWER);

		CouncilView view = view(REVIEWER, Right.EXPERT).orElseThrow();

		assertThat(view.seats()).extracting((seat) -> seat.declaration() != null).containsExactly(false, true);
	}

	@Test
	void showsStaffEverySeatAndDeclaration() {
		declaredBy(OTHER);

		CouncilView view = view(new PersonId(20), Right.STAFF).orElseThrow();

		assertThat(view.seats()).extracting((seat) -> seat.declaration() != null).containsExactly(false, false, true);
	}

	@Test
	void showsTheAccountantNothing() {
		assertThat(view(new PersonId(40), Right.ACCOUNTS)).isEmpty();
	}

	@Test
	void hidesTheCaseFromStrangers() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> view(new PersonId(50), Right.NONE));
	}

	@Test
	void handsTheDecisionWithItsNamesToStaffAndBoardOnly() {
		Actor reviewer = actor(REVIEWER, Right.EXPERT);

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.desk.decision(reviewer, CASE, 1));
		then(this.decisions).should(never()).of(any());
	}

	@Test
	void asksTheChairToDeclareOnce() {
		assertThat(view(CHAIR, Right.EXPERT).orElseThrow().mayDeclare()).isTrue();
		assertThat(view(REVIEWER, Right.EXPERT).orElseThrow().mayDeclare()).isFalse();

		declaredBy(CHAIR);

		assertThat(view(CHAIR, Right.COUNCIL_BOARD).orElseThrow().mayDeclare()).isFalse();
	}

	@Test
	void recordsTheDeclarationOfTheChair() {
		this.desk.declare(actor(CHAIR, Right.EXPERT), CASE, new DeclarationEntry("NONE", null, true));

		then(this.declarations).should().declare(1, CHAIR, ConflictOfInterest.NONE, null, true, false, NOW);
	}

	@Test
	void leavesReviewersToTheirInvitation() {
		Actor reviewer = actor(REVIEWER, Right.EXPERT);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.desk.declare(reviewer, CASE, new DeclarationEntry("NONE", null, true)));
	}

	@Test
	void asksWhichInterestAndForTheUndertaking() {
		assertThat(faults(new DeclarationEntry("SOME", " ", null))).containsExactly(
				new FieldError("text", "error.council.whichInterest"),
				new FieldError("confidentiality", "error.council.undertakingNeeded"));
		assertThat(faults(new DeclarationEntry(null, null, true)))
			.containsExactly(new FieldError("conflict", "field.required"));
		then(this.declarations).should(never())
			.declare(anyLong(), any(), any(), any(), anyBoolean(), anyBoolean(), any(Instant.class));
	}

	private List<FieldError> faults(DeclarationEntry entry) {
		Actor chair = actor(CHAIR, Right.EXPERT);
		return catchThrowableOfType(InvalidInput.class, () -> this.desk.declare(chair, CASE, entry)).errors();
	}

	private Optional<CouncilView> view(PersonId person, Right right) {
		return this.desk.view(actor(person, right), CASE);
	}

	private Actor actor(PersonId person, Right right) {
		Actor actor = CouncilMother.actor(person, Role.EXPERT);
		given(this.access.of(actor, CASE)).willReturn(right);
		return actor;
	}

	private void declaredBy(PersonId person) {
		Seat seat = seat(SeatRole.CHAIR, person, 9);
		Declaration declaration = new Declaration(seat, person, ConflictOfInterest.NONE, null, true, false, NOW);
		given(this.declarations.of(CASE, person)).willReturn(Optional.of(declaration));
		this.declared.put(person, declaration);
		given(this.declarations.ofCase(CASE)).willReturn(this.declared);
	}

	/** A seat as stored: only the store gives keys. */
	private static Seat seat(SeatRole role, PersonId person, long id) {
		Seat seat = mock(Seat.class);
		given(seat.id()).willReturn(id);
		given(seat.caseNumber()).willReturn(CASE);
		given(seat.role()).willReturn(role);
		given(seat.person()).willReturn(person);
		given(seat.expert()).willReturn(Optional.empty());
		given(seat.theme()).willReturn(Optional.empty());
		given(seat.since()).willReturn(NOW);
		given(seat.held()).willReturn(true);
		given(seat.isHeldBy(person)).willReturn(true);
		return seat;
	}

}
