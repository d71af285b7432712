package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.internal.Briefs.Brief;
import vn.phanbien.council.internal.ComposerBoard.Material;
import vn.phanbien.council.internal.Ranking.Ranked;
import vn.phanbien.council.internal.SeatsField.Row;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The officer composes the council, or the list of those who will write.
 */
@Component
class ComposeCouncilStep implements StepHandler {

	private final Assignments assignments;

	private final Councils councils;

	private final Candidates candidates;

	private final Briefs briefs;

	private final ComposerBoards boards;

	private final ConflictGate gate;

	private final SeatLabels labels;

	private final People people;

	private final Timeline timeline;

	ComposeCouncilStep(Assignments assignments, Councils councils, Candidates candidates, Briefs briefs,
			ComposerBoards boards, ConflictGate gate, SeatLabels labels, People people, Timeline timeline) {
		this.assignments = assignments;
		this.councils = councils;
		this.candidates = candidates;
		this.briefs = briefs;
		this.boards = boards;
		this.gate = gate;
		this.labels = labels;
		this.people = people;
		this.timeline = timeline;
	}

	@Override
	public String step() {
		return "Task_ComposeCouncil";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		WayOfWorking way = wayOf(assignment);
		Pool pool = this.candidates.of(assignment);
		Brief brief = this.briefs.of(assignment);
		SeatsField seats = new SeatsField(pool);
		List<Place> present = seats.choosable(places(this.councils.seats(step.caseNumber())));
		List<Place> proposal = proposal(assignment, actor, pool, brief, present);
		Map<PersonId, String> reasons = reasons(step.caseNumber(), pool, present, proposal);
		List<Field> fields = new ArrayList<>(brief.describe());
		fields.add(seats.describe(way, proposal, reasons, this.labels::candidate));
		return new StepForm(fields, List.of(Decision.of(ComposeDecision.SUBMIT)), notices(way, pool, proposal))
			.beside(StepMaterial.papers("dossier")
				.exhibit(this.boards.of(new Material(pool, brief), proposal.stream().map(Optional::of).toList())));
	}

	private static List<Place> places(List<Seat> seats) {
		return seats.stream()
			.map((seat) -> new Place(seat.role(), seat.person(), seat.expert().orElse(null), seat.theme().orElse(null)))
			.toList();
	}

	/**
	 * Lists why people were kept earlier, as long as the records show the same of them;
	 * whoever is proposed newly in spite of ties is so because nobody else is left.
	 */
	private Map<PersonId, String> reasons(CaseNumber caseNumber, Pool pool, List<Place> present, List<Place> proposal) {
		Map<PersonId, String> reasons = new HashMap<>();
		this.gate.lastDecisions(caseNumber).forEach((person, decision) -> {
			if (decision.says(decision.reason(), pool.ties(person))) {
				reasons.put(person, decision.reason());
			}
		});
		proposal.stream()
			.filter((place) -> !present.contains(place) && !pool.ties(place.person()).isEmpty())
			.forEach((place) -> reasons.putIfAbsent(place.person(), this.gate.nobodyElse()));
		return reasons;
	}

	private static List<Place> proposal(Assignment assignment, Actor actor, Pool pool, Brief brief,
			List<Place> present) {
		PersonId secretary = assignment.officer()
			.or(() -> Optional.of(actor.person()))
			.filter(pool::isStaff)
			.filter((person) -> pool.ties(person).isEmpty())
			.orElse(null);
		List<Candidate> best = Ranking.of(brief.wishes(Map.of()), pool.experts())
			.stream()
			.map(Ranked::candidate)
			.toList();
		return Proposal.of(wayOf(assignment), present, best, secretary);
	}

	/** Ranks anew for what is wanted now, and looks at those who are in the rows now. */
	@Override
	public StepForm catchUp(StepContext step, StepForm filled) {
		if (!(filled.material().exhibit() instanceof ComposerBoard board)) {
			return filled;
		}
		Map<String, @Nullable Object> values = new HashMap<>();
		filled.fields().forEach((field) -> values.put(field.name(), field.value()));
		List<String> codes = (values.get(Briefs.FIELDS) instanceof List<?> list)
				? list.stream().map(String::valueOf).toList() : List.of();
		String team = (values.get(Briefs.TEAM) instanceof String typed) ? typed : "";
		Pool pool = board.material().pool().drafting(team);
		Material material = new Material(pool, board.material().brief().wanting(codes, team));
		List<Optional<Place>> rows = new SeatsField(pool).sketch(values.get(CompositionRules.FIELD));
		return filled.beside(filled.material().exhibit(this.boards.of(material, rows)));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		WayOfWorking way = wayOf(assignment);
		Values values = submission.values();
		Pool pool = this.candidates.of(assignment).drafting(values.text(Briefs.TEAM).orElse(""));
		List<Row> rows = new SeatsField(pool).read(values);
		List<Place> places = rows.stream().map(Row::place).toList();
		List<FieldError> errors = new ArrayList<>(
				CompositionRules.check(way, places, pool::signsIn, paperDesk(assignment)));
		Reasons reasons = new Reasons(rows, pool, this.gate.lastDecisions(step.caseNumber()), this.gate.nobodyElse());
		rows.stream().flatMap((row) -> undecided(pool, row, reasons).stream()).forEach(errors::add);
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		PersonId by = submission.actor().person();
		this.councils.propose(step.caseNumber(), way, places, by);
		this.briefs.note(assignment, values);
		rows.forEach((row) -> keep(step.caseNumber(), pool, row, by));
		this.timeline.record(step.caseNumber(), by, Audience.INTERNAL, "timeline.councilProposed", places.size());
	}

	/** Whoever is tied to the case stays only by somebody's decision. */
	private Optional<FieldError> undecided(Pool pool, Row row, Reasons reasons) {
		List<KnownConflict> ties = pool.ties(row.place().person());
		return (ties.isEmpty() || reasons.hold(row)) ? Optional.empty()
				: Optional.of(new FieldError(CompositionRules.FIELD, "error.council.undecided", row.number(),
						pool.name(row.place().person()), this.gate.describe(ties)));
	}

	private void keep(CaseNumber caseNumber, Pool pool, Row row, PersonId by) {
		PersonId person = row.place().person();
		List<KnownConflict> ties = pool.ties(person);
		String reason = row.keep();
		if (!ties.isEmpty() && reason != null) {
			this.gate.keep(caseNumber, person, reason, ties, by);
			this.timeline.record(caseNumber, by, Audience.INTERNAL, "timeline.councilKept", pool.name(person), reason);
		}
	}

	private boolean paperDesk(Assignment assignment) {
		return assignment.officer().flatMap(this.people::byId).filter((person) -> person.username() != null).isPresent()
				|| !this.people.holders(Role.OFFICER, assignment.union()).isEmpty();
	}

	private List<Notice> notices(WayOfWorking way, Pool pool, List<Place> proposal) {
		List<Notice> notices = new ArrayList<>();
		if (CompositionRules.unusual(way, proposal.size())) {
			notices.add(new Notice("council.notice.size", proposal.size()));
		}
		proposal.forEach((place) -> {
			List<KnownConflict> ties = pool.ties(place.person());
			if (!ties.isEmpty()) {
				notices.add(new Notice("council.notice.tied", pool.name(place.person()), this.gate.describe(ties)));
			}
		});
		return notices;
	}

	private static WayOfWorking wayOf(Assignment assignment) {
		return assignment.plan()
			.map(Plan::way)
			.orElseThrow(() -> new IllegalStateException("No plan for " + assignment.caseNumber()));
	}

}
