package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Place;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The officer composes the council, or the list of those who will write.
 */
@Component
class ComposeCouncilStep implements StepHandler {

	private final Assignments assignments;

	private final Councils councils;

	private final Candidates candidates;

	private final SeatLabels labels;

	private final People people;

	private final Timeline timeline;

	ComposeCouncilStep(Assignments assignments, Councils councils, Candidates candidates, SeatLabels labels,
			People people, Timeline timeline) {
		this.assignments = assignments;
		this.councils = councils;
		this.candidates = candidates;
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
		Candidates.Pool pool = this.candidates.of(assignment);
		SeatsField seats = new SeatsField(pool);
		List<Place> present = seats.choosable(this.councils.seats(step.caseNumber())
			.stream()
			.map((seat) -> new Place(seat.role(), seat.person(), seat.expert().orElse(null), seat.theme().orElse(null)))
			.toList());
		PersonId secretary = assignment.officer()
			.or(() -> Optional.of(actor.person()))
			.filter(pool::isStaff)
			.orElse(null);
		List<Place> proposal = Proposal.of(way, present, pool.experts(), secretary);
		return new StepForm(List.of(seats.describe(way, proposal, this.labels::candidate)),
				List.of(Decision.of(ComposeDecision.SUBMIT)), notices(way, pool, proposal))
			.beside(StepMaterial.papers("dossier"));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		WayOfWorking way = wayOf(assignment);
		Candidates.Pool pool = this.candidates.of(assignment);
		List<Place> places = new SeatsField(pool).read(submission.values());
		List<FieldError> errors = CompositionRules.check(way, places, pool::signsIn, paperDesk(assignment));
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		this.councils.propose(step.caseNumber(), way, places, submission.actor().person());
		this.timeline.record(step.caseNumber(), submission.actor().person(), Audience.INTERNAL,
				"timeline.councilProposed", places.size());
	}

	private boolean paperDesk(Assignment assignment) {
		return assignment.officer().flatMap(this.people::byId).filter((person) -> person.username() != null).isPresent()
				|| !this.people.holders(Role.OFFICER, assignment.union()).isEmpty();
	}

	private static List<Notice> notices(WayOfWorking way, Candidates.Pool pool, List<Place> proposal) {
		List<Notice> notices = new ArrayList<>();
		if (CompositionRules.unusual(way, proposal.size())) {
			notices.add(new Notice("council.notice.size", proposal.size()));
		}
		pool.experts()
			.forEach((candidate) -> candidate.conflict()
				.ifPresent((conflict) -> notices.add(new Notice("council.notice." + conflict.ground(),
						candidate.expert().name(), conflict.body()))));
		return notices;
	}

	private static WayOfWorking wayOf(Assignment assignment) {
		return assignment.plan()
			.map(Plan::way)
			.orElseThrow(() -> new IllegalStateException("No plan for " + assignment.caseNumber()));
	}

}
