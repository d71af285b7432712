package vn.phanbien.review.internal;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Councils;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.LinkedSeats;
import vn.phanbien.people.SignedLink;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;

/**
 * Says what the link of an invited expert opens: the seat, as long as the expert holds it
 * and has not declined, while the case runs, and for some time behind the last day of its
 * newest round.
 */
@Component
class RoundLinks implements LinkedSeats {

	private final Assignments assignments;

	private final Councils councils;

	private final Rounds rounds;

	private final Invitations invitations;

	private final SeatSteps seats;

	private final Organisations organisations;

	private final WorkItems workItems;

	private final Timeline timeline;

	private final ReviewProperties properties;

	private final WorkingCalendar calendar;

	private final Clock clock;

	RoundLinks(Assignments assignments, Councils councils, Rounds rounds, Invitations invitations, SeatSteps seats,
			Organisations organisations, WorkItems workItems, Timeline timeline, ReviewProperties properties,
			WorkingCalendar calendar, Clock clock) {
		this.assignments = assignments;
		this.councils = councils;
		this.rounds = rounds;
		this.invitations = invitations;
		this.seats = seats;
		this.organisations = organisations;
		this.workItems = workItems;
		this.timeline = timeline;
		this.properties = properties;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public Optional<LinkedSeat> of(SignedLink link) {
		Optional<Assignment> running = this.assignments.find(link.caseNumber())
			.filter((assignment) -> !assignment.state().isFinal());
		boolean held = this.councils.seat(link.seat()).filter((seat) -> seat.isHeldBy(link.person())).isPresent();
		if (running.isEmpty() || !held || this.rounds.current(link.caseNumber()).filter(this::isInTime).isEmpty()
				|| hasDeclined(link)) {
			return Optional.empty();
		}
		return running.map((assignment) -> new LinkedSeat(this.organisations.require(assignment.union()).name(),
				assignment.title(), this.seats.contact(link.caseNumber())));
	}

	private boolean isInTime(ReviewRound round) {
		return !WorkingCalendar.isOverdue(round.lastDay(this.calendar).plusDays(this.properties.linkDays()),
				this.clock.instant());
	}

	private boolean hasDeclined(SignedLink link) {
		return this.rounds.current(link.caseNumber())
			.flatMap((round) -> this.invitations.latest(round, link.seat()))
			.filter((invitation) -> invitation.outcome() == InvitationOutcome.DECLINED)
			.isPresent();
	}

	@Override
	public String next(SignedLink link, Actor actor, boolean first) {
		if (first) {
			this.timeline.record(link.caseNumber(), link.person(), Audience.INTERNAL, "timeline.review.linkOpened");
		}
		Optional<WorkItem> open = this.workItems.ofCase(actor, link.caseNumber())
			.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.findFirst();
		open.filter((item) -> !actor.person().equals(item.assignee()) && !item.suspended())
			.ifPresent((item) -> this.workItems.claim(actor, item.id(), null));
		return open.map((item) -> "/viec/" + item.id())
			.orElse("/nhiem-vu/" + link.caseNumber().value() + "?tab=rounds");
	}

}
