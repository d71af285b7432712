package vn.phanbien.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * One step for somebody, open, done or gone: the flat row that lists are made of.
 *
 * @param id its key
 * @param task the engine's task
 * @param caseNumber the case
 * @param step the element's id
 * @param seat the council seat, inside a round
 * @param title the title of the case
 * @param union whose work it is
 * @param agencyName the ordering agency
 * @param state open, done or gone
 * @param suspended whether the case rests
 * @param assignee who holds it
 * @param due the last day in time
 * @param priority how much it presses besides
 * @param followUp the day on which its holder wants to be reminded of it
 * @param openedAt since when it waits
 * @param decision how it ended
 * @param doneBy who ended it
 * @param actingFor for whom the one who ended it stood in; on an open item, for whom its
 * reader would
 * @param doneAt when
 * @param version counts its changes
 * @param restedDays on how many working days the case has rested while it was open
 */
public record WorkItem(long id, String task, CaseNumber caseNumber, String step, @Nullable Long seat, String title,
		OrganisationId union, String agencyName, State state, boolean suspended, @Nullable PersonId assignee,
		@Nullable LocalDate due, Priority priority, @Nullable LocalDate followUp, Instant openedAt,
		@Nullable String decision, @Nullable PersonId doneBy, @Nullable PersonId actingFor, @Nullable Instant doneAt,
		int version, int restedDays) {

	/** An item whose case has never rested. */
	public WorkItem(long id, String task, CaseNumber caseNumber, String step, @Nullable Long seat, String title,
			OrganisationId union, String agencyName, State state, boolean suspended, @Nullable PersonId assignee,
			@Nullable LocalDate due, Priority priority, @Nullable LocalDate followUp, Instant openedAt,
			@Nullable String decision, @Nullable PersonId doneBy, @Nullable PersonId actingFor,
			@Nullable Instant doneAt, int version) {
		this(id, task, caseNumber, step, seat, title, union, agencyName, state, suspended, assignee, due, priority,
				followUp, openedAt, decision, doneBy, actingFor, doneAt, version, 0);
	}

	public StepContext context() {
		return new StepContext(this.id, this.caseNumber, this.step, this.seat, this.openedAt, this.restedDays);
	}

	/**
	 * Tells a reader for whom the open item would be done.
	 * @param absent for whom, or null
	 * @return the item
	 */
	public WorkItem forReader(@Nullable PersonId absent) {
		return new WorkItem(this.id, this.task, this.caseNumber, this.step, this.seat, this.title, this.union,
				this.agencyName, this.state, this.suspended, this.assignee, this.due, this.priority, this.followUp,
				this.openedAt, this.decision, this.doneBy, absent, this.doneAt, this.version, this.restedDays);
	}

	/**
	 * Shows the item in the hands of another, one version on.
	 * @param holder who holds it, or null for nobody
	 * @return the item
	 */
	public WorkItem heldBy(@Nullable PersonId holder) {
		return new WorkItem(this.id, this.task, this.caseNumber, this.step, this.seat, this.title, this.union,
				this.agencyName, this.state, this.suspended, holder, this.due, this.priority, this.followUp,
				this.openedAt, this.decision, this.doneBy, this.actingFor, this.doneAt, this.version + 1,
				this.restedDays);
	}

	/**
	 * Shows the item as its holder has arranged it, one version on.
	 * @param pressing the priority
	 * @param reminder the day of the reminder, or null for none
	 * @return the item
	 */
	public WorkItem arranged(Priority pressing, @Nullable LocalDate reminder) {
		return new WorkItem(this.id, this.task, this.caseNumber, this.step, this.seat, this.title, this.union,
				this.agencyName, this.state, this.suspended, this.assignee, this.due, pressing, reminder, this.openedAt,
				this.decision, this.doneBy, this.actingFor, this.doneAt, this.version + 1, this.restedDays);
	}

	/** What has become of a work item. */
	public enum State {

		/** Waits for somebody. */
		OPEN,

		/** Completed by somebody. */
		DONE,

		/** Ended by the process without anybody's doing. */
		GONE

	}

}
