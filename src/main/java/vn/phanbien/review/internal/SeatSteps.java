package vn.phanbien.review.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.SignedLinks;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.RoleSource;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;

/**
 * What the steps of single seats share: whose they are and where they stand.
 */
@Component
class SeatSteps {

	private final Rounds rounds;

	private final Invitations invitations;

	private final Councils councils;

	private final People people;

	private final Assignments assignments;

	private final Organisations organisations;

	private final Words words;

	private final SignedLinks links;

	private final Timeline timeline;

	private final ObjectProvider<RoleSource> roles;

	SeatSteps(Rounds rounds, Invitations invitations, Councils councils, People people, Assignments assignments,
			Organisations organisations, Words words, SignedLinks links, Timeline timeline,
			ObjectProvider<RoleSource> roles) {
		this.rounds = rounds;
		this.invitations = invitations;
		this.councils = councils;
		this.people = people;
		this.assignments = assignments;
		this.organisations = organisations;
		this.words = words;
		this.links = links;
		this.timeline = timeline;
		this.roles = roles;
	}

	/**
	 * Gives a step to the holder of its seat; the secretary records it from paper. A
	 * holder without an account comes by a signed link, and holds it from then on.
	 */
	Routing routing(StepContext step) {
		PersonId holder = seat(step).person();
		Routing secretary = secretary(step);
		Optional<String> account = this.people.byId(holder).map(Person::username);
		if (account.isEmpty()) {
			Set<Principal> everybody = new HashSet<>(secretary.candidates());
			everybody.add(Principal.user(holder));
			return new Routing(everybody, secretary.candidates(), cameByLink(step, holder) ? holder : null);
		}
		return Routing.to(Principal.user(holder))
			.heldBy(holder)
			.orOnPaper(secretary.candidates().toArray(Principal[]::new));
	}

	/** Says in the record that what was just done came by a signed link. */
	void tellOfLink(StepContext step, Submission submission) {
		Actor actor = submission.actor();
		if (actor.within() != null) {
			this.timeline.record(step.caseNumber(), actor.person(), Audience.INTERNAL, "timeline.review.byLink",
					round(step).no());
		}
	}

	private boolean cameByLink(StepContext step, PersonId holder) {
		return Optional.ofNullable(this.links.ofCase(step.caseNumber()).get(step.requireSeat()))
			.filter((link) -> link.openedAt() != null && link.person().equals(holder))
			.isPresent();
	}

	Seat seat(StepContext step) {
		return this.councils.requireSeat(step.requireSeat());
	}

	ReviewRound round(StepContext step) {
		return this.rounds.require(step.caseNumber());
	}

	Invitation invitation(StepContext step) {
		return this.invitations.latest(round(step), step.requireSeat())
			.orElseThrow(() -> new IllegalStateException(step + " without an invitation"));
	}

	/**
	 * Refuses a paper that was signed by somebody else than the holder of the seat; a
	 * signer whom nobody knows here is taken at the secretary's word.
	 */
	void requireSigner(StepContext step, Submission submission) {
		Submission.OnPaper paper = submission.onPaper();
		if (paper == null) {
			return;
		}
		PersonId signer = paper.signer();
		if (signer != null && !signer.equals(seat(step).person())) {
			throw new InvalidInput("onPaper.signer", "field.review.signer", this.people.name(seat(step).person()));
		}
	}

	/**
	 * Says whom an expert may ask: the union, and its secretary for the case, else its
	 * officer. Telephone numbers are not known here.
	 */
	String contact(StepContext step) {
		return contact(step.caseNumber());
	}

	String contact(CaseNumber caseNumber) {
		Assignment assignment = this.assignments.require(caseNumber);
		String union = this.organisations.require(assignment.union()).name();
		return this.councils.secretary(caseNumber)
			.map((seat) -> this.words.text("review.contact.secretary", union, this.people.name(seat.person())))
			.or(() -> assignment.officer()
				.map((officer) -> this.words.text("review.contact.officer", union, this.people.name(officer))))
			.orElse(union);
	}

	private Routing secretary(StepContext step) {
		String role = SeatRole.SECRETARY.name();
		return this.roles.stream()
			.filter((source) -> source.knows(role))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody knows " + role))
			.routing(step, role);
	}

}
