package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Council;
import vn.phanbien.council.CouncilDesk;
import vn.phanbien.council.CouncilView;
import vn.phanbien.council.CouncilView.DecisionView;
import vn.phanbien.council.CouncilView.SeatView;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.council.internal.FoundingDecisions.Issued;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Lets people see of a council what is theirs to see, and its board declare.
 */
@Service
@Transactional
class GuardedCouncils implements CouncilDesk {

	private final Assignments assignments;

	private final CaseAccess access;

	private final Councils councils;

	private final Declarations declarations;

	private final FoundingDecisions decisions;

	private final DecisionDocument document;

	private final SeatViews seats;

	private final BoardUndertaking undertaking;

	GuardedCouncils(Assignments assignments, CaseAccess access, Councils councils, Declarations declarations,
			FoundingDecisions decisions, DecisionDocument document, SeatViews seats, BoardUndertaking undertaking) {
		this.assignments = assignments;
		this.access = access;
		this.councils = councils;
		this.declarations = declarations;
		this.decisions = decisions;
		this.document = document;
		this.seats = seats;
		this.undertaking = undertaking;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CouncilView> view(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.require(actor, caseNumber);
		Optional<Council> council = this.councils.find(caseNumber);
		return switch (right) {
			case AUTHORITY -> council.filter((found) -> found.decisionNumber().isPresent()).map(this::decisionAlone);
			case EXPERT, COUNCIL_BOARD, STAFF -> Optional.of(view(actor, caseNumber, council.orElse(null), right));
			case NONE, ACCOUNTS -> Optional.empty();
		};
	}

	private CouncilView decisionAlone(Council council) {
		return new CouncilView(council.caseNumber().value(), council.caseNumber().kind(), null, null,
				council.decisionNumber().orElse(null), council.decisionDate().orElse(null), false, List.of(), false,
				List.of());
	}

	private CouncilView view(Actor actor, CaseNumber caseNumber, @Nullable Council council, Right right) {
		List<SeatView> shown = this.seats.of(this.assignments.require(caseNumber), actor.person(), right);
		List<DecisionView> issued = right.seesReview()
				? this.decisions.of(caseNumber).stream().map(GuardedCouncils::decisionView).toList() : List.of();
		boolean mayDeclare = boardSeat(actor, caseNumber).isPresent()
				&& this.declarations.of(caseNumber, actor.person()).isEmpty();
		if (council == null) {
			return new CouncilView(caseNumber.value(), caseNumber.kind(), null, null, null, null, false, shown,
					mayDeclare, issued);
		}
		return new CouncilView(caseNumber.value(), caseNumber.kind(), council.way(), council.state(),
				council.decisionNumber().orElse(null), council.decisionDate().orElse(null),
				council.approval().filter((approval) -> approval.standingBoard()).isPresent(), shown, mayDeclare,
				issued);
	}

	private static DecisionView decisionView(Issued issued) {
		return new DecisionView(issued.decision().id(), issued.line().symbol(), issued.line().date(),
				issued.line().subject());
	}

	@Override
	public void declare(Actor actor, CaseNumber caseNumber, DeclarationEntry entry) {
		this.access.require(actor, caseNumber);
		this.assignments.lock(caseNumber);
		Seat seat = boardSeat(actor, caseNumber).orElseThrow(() -> new NotAllowed("error.council.noBoardSeat"));
		ConflictOfInterest conflict = valid(entry);
		this.undertaking.record(caseNumber, seat.id(), actor.person(), conflict,
				(entry.text() != null) ? entry.text().strip() : null);
	}

	private static ConflictOfInterest valid(DeclarationEntry entry) {
		List<FieldError> errors = new ArrayList<>();
		Optional<ConflictOfInterest> conflict = Arrays.stream(ConflictOfInterest.values())
			.filter((known) -> known.name().equals(entry.conflict()))
			.findFirst();
		if (conflict.isEmpty()) {
			errors.add(new FieldError("conflict", (entry.conflict() == null) ? "field.required" : "field.option"));
		}
		String text = entry.text();
		if (conflict.equals(Optional.of(ConflictOfInterest.SOME)) && (text == null || text.isBlank())) {
			errors.add(new FieldError("text", "error.council.whichInterest"));
		}
		if (text != null && text.length() > BoardUndertaking.LONGEST) {
			errors.add(new FieldError("text", "field.tooLong", BoardUndertaking.LONGEST));
		}
		if (!Boolean.TRUE.equals(entry.confidentiality())) {
			errors.add(new FieldError("confidentiality", "error.council.undertakingNeeded"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return conflict.orElseThrow();
	}

	@Override
	@Transactional(readOnly = true)
	public OfficialDocument decision(Actor actor, CaseNumber caseNumber, long decision) {
		if (!this.access.require(actor, caseNumber).seesReview()) {
			throw new NotFound();
		}
		Assignment assignment = this.assignments.require(caseNumber);
		return this.decisions.of(caseNumber)
			.stream()
			.filter((issued) -> issued.decision().id() == decision)
			.findFirst()
			.map((issued) -> this.document.of(assignment, issued))
			.orElseThrow(NotFound::new);
	}

	private Optional<Seat> boardSeat(Actor actor, CaseNumber caseNumber) {
		return this.councils.seats(caseNumber)
			.stream()
			.filter((seat) -> seat.isHeldBy(actor.person()) && seat.role().onBoard())
			.findFirst();
	}

}
