package vn.phanbien.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.Actors;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * A step to look at: the check of a dossier, due on a Friday.
 */
final class Items {

	static final long ID = 12;

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final String TITLE = "Đề án kinh tế ban đêm";

	private static final Instant OPENED = Instant.parse("2026-03-03T02:00:00Z");

	static final PersonId ABSENT = new PersonId(8);

	private Items() {
	}

	static WorkItem open() {
		return item(WorkItem.State.OPEN, Actors.OFFICER, null);
	}

	static WorkItem free() {
		return item(WorkItem.State.OPEN, null, null);
	}

	static WorkItem heldBy(PersonId holder) {
		return item(WorkItem.State.OPEN, holder, null);
	}

	/** A step of an absent colleague, as the stand-in sees it. */
	static WorkItem ofAbsent() {
		return item(WorkItem.State.OPEN, ABSENT, null).forReader(ABSENT);
	}

	/** A step of a single seat, held by its expert. */
	static WorkItem inASeat() {
		return new WorkItem(ID, "task", CASE, "Task_SubmitCritique", 5L, TITLE, Actors.UNION, "UBND tỉnh",
				WorkItem.State.OPEN, false, Actors.OFFICER, null, Priority.NORMAL, null, OPENED, null, null, null, null,
				3);
	}

	static WorkItem done() {
		return done(OPENED);
	}

	static WorkItem done(Instant when) {
		return ended(ID, "Task_CheckDossier", "COMPLETE", Actors.OFFICER, when, null);
	}

	/**
	 * A step that runs beside others of its kind; what follows it opens through a job.
	 */
	static WorkItem doneInASeat(Instant when) {
		return ended(ID, "Task_AnswerInvitation", "ACCEPT", Actors.OFFICER, when, 5L);
	}

	static WorkItem ended(long id, String step, String decision, PersonId by, Instant when, @Nullable Long seat) {
		return new WorkItem(id, "task-" + id, CASE, step, seat, TITLE, Actors.UNION, "UBND tỉnh", WorkItem.State.DONE,
				false, null, null, Priority.NORMAL, null, OPENED, decision, by, null, when, 4);
	}

	/** The step that follows the check of a dossier. */
	static WorkItem plan(@Nullable PersonId holder) {
		return new WorkItem(13, "task-13", CASE, "Task_PreparePlan", null, TITLE, Actors.UNION, "UBND tỉnh",
				WorkItem.State.OPEN, false, holder, null, Priority.NORMAL, null, OPENED, null, null, null, null, 0);
	}

	private static WorkItem item(WorkItem.State state, @Nullable PersonId holder, @Nullable String decision) {
		return new WorkItem(ID, "task", CASE, "Task_CheckDossier", null, TITLE, Actors.UNION, "UBND tỉnh", state, false,
				holder, LocalDate.parse("2026-03-06"), Priority.NORMAL, null, OPENED, decision, null, null, null, 3);
	}

	static StepDesk desk(WorkItem item) {
		return desk(item, true, null);
	}

	static StepDesk desk(WorkItem item, boolean mayComplete, Draft.@Nullable Saved draft) {
		StepForm form = new StepForm(
				List.of(Field.text("missing").required(Check.INCOMPLETE), Field.date("until"),
						Field.choice("urgency", List.of(Option.named("A", "Thường"), Option.named("B", "Khẩn")))
							.value("A"),
						Field.rows("papers", Field.text("name"), Field.number("pages")), Field.file("scan")),
				List.of(Decision.of(Check.COMPLETE), Decision.withReason(Check.INCOMPLETE)));
		return new StepDesk(item, form, item.assignee() == null, mayComplete, false, true, true, true, false, draft);
	}

	/** The step of somebody who owes a promise first. */
	static StepDesk owing() {
		StepDesk desk = desk(open());
		Field promise = Field.bool("promise").required();
		return new StepDesk(desk.item(), desk.form().behind(List.of(promise)), false, true, false, true, true, true,
				false, null);
	}

	/** The step filled in by somebody who holds it. */
	static StepDesk filledIn(Map<String, ?> typed) {
		return filledIn(typed, null);
	}

	static StepDesk filledIn(Map<String, ?> typed, Draft.@Nullable Saved draft) {
		StepDesk desk = desk(open());
		return new StepDesk(desk.item(), desk.form().filledIn(typed), false, true, false, true, true, true, false,
				draft);
	}

	/** The decisions of the step. */
	enum Check {

		/** Goes on. */
		COMPLETE,

		/** Asks for more. */
		INCOMPLETE

	}

}
