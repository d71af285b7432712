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
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * A step to look at: the check of a dossier, due on a Friday.
 */
final class Items {

	static final long ID = 12;

	static final PersonId ABSENT = new PersonId(8);

	private Items() {
	}

	static WorkItem open() {
		return item(WorkItem.State.OPEN, Actors.OFFICER, null);
	}

	static WorkItem free() {
		return item(WorkItem.State.OPEN, null, null);
	}

	/** A step of an absent colleague, as the stand-in sees it. */
	static WorkItem ofAbsent() {
		return item(WorkItem.State.OPEN, ABSENT, null).forReader(ABSENT);
	}

	static WorkItem done() {
		return item(WorkItem.State.DONE, Actors.OFFICER, "COMPLETE");
	}

	private static WorkItem item(WorkItem.State state, @Nullable PersonId holder, @Nullable String decision) {
		Instant opened = Instant.parse("2026-03-03T02:00:00Z");
		boolean ended = decision != null;
		return new WorkItem(ID, "task", new CaseNumber("PB-SL-2026-0042"), "Task_CheckDossier", null,
				"Đề án kinh tế ban đêm", Actors.UNION, "UBND tỉnh", state, false, holder, LocalDate.parse("2026-03-06"),
				opened, decision, ended ? Actors.OFFICER : null, null, ended ? opened : null, 3);
	}

	static StepDesk desk(WorkItem item) {
		StepForm form = new StepForm(
				List.of(Field.text("missing").required(Check.INCOMPLETE), Field.date("until"),
						Field.choice("urgency", List.of(Option.named("A", "Thường"), Option.named("B", "Khẩn")))
							.value("A"),
						Field.rows("papers", Field.text("name"), Field.number("pages")), Field.file("scan")),
				List.of(Decision.of(Check.COMPLETE), Decision.withReason(Check.INCOMPLETE)));
		return new StepDesk(item, form, item.assignee() == null, true, false, true, false, null);
	}

	/** The step filled in by somebody who holds it. */
	static StepDesk filledIn(Map<String, ?> typed) {
		StepDesk desk = desk(open());
		return new StepDesk(desk.item(), desk.form().filledIn(typed), false, true, false, true, false, null);
	}

	/** The decisions of the step. */
	enum Check {

		/** Goes on. */
		COMPLETE,

		/** Asks for more. */
		INCOMPLETE

	}

}
