package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A budget is planned in whole đồng.
 */
class PreparePlanStepTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private final Assignments assignments = mock();

	private final BudgetLines budget = mock();

	private final PreparePlanStep step = new PreparePlanStep(
			new CaseSteps(this.assignments, mock(Timeline.class), Clock.fixed(NOW, WorkingCalendar.ZONE)), this.budget);

	@Test
	void asksForWholeAmountsThatAreNotNegative() {
		given(this.assignments.require(CASE)).willReturn(new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án hạn hán",
				new Parties(2, null, "UBND tỉnh", false, null, null, null), CaseDates.open(), new PersonId(5), NOW));
		given(this.budget.of(CASE)).willReturn(List.of());

		Field amount = this.step
			.form(new StepContext(1, CASE, "Task_PreparePlan", null),
					new Actor(new PersonId(5), "chuyenvien", "Chuyên viên", Set.of()))
			.fields()
			.stream()
			.flatMap((field) -> field.fields().stream())
			.filter((field) -> field.name().equals("amount"))
			.findFirst()
			.orElseThrow();

		assertThat(amount.type()).isEqualTo(FieldType.WHOLE_NUMBER);
		assertThat(amount.min()).isZero();
	}

}
