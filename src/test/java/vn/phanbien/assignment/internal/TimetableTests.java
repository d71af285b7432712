package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A step has at least the working day on which it was opened; moving the dates of a case
 * gives no fresh start to what is late.
 */
class TimetableTests {

	private static final Instant LETTER = Instant.parse("2026-01-05T02:00:00Z");

	private static final Instant FRIDAY = Instant.parse("2026-01-16T02:00:00Z");

	private static final Instant WEEKS_LATER = Instant.parse("2026-02-11T02:00:00Z");

	private final WorkingCalendar calendar = (day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

	@Test
	void leavesItsWorkingDayToAStepThatOpensBehindThePlan() {
		assertThat(due("Task_DirectHandling", LocalDate.of(2026, 2, 13), FRIDAY, null))
			.isEqualTo(LocalDate.of(2026, 1, 16));
	}

	@Test
	void keepsAStepLateWhenDatesMove() {
		assertThat(due("Task_DirectHandling", LocalDate.of(2026, 3, 13), WEEKS_LATER, FRIDAY))
			.isEqualTo(LocalDate.of(2026, 1, 16));
	}

	@Test
	void movesAStepThatThePlanHasFurtherOn() {
		assertThat(due("Task_DraftReport", LocalDate.of(2026, 3, 13), WEEKS_LATER, FRIDAY))
			.isAfter(due("Task_DraftReport", LocalDate.of(2026, 2, 13), WEEKS_LATER, FRIDAY));
	}

	@Test
	void countsStepsAfterTheIssueFromTheirOpening() {
		assertThat(due("Task_CloseFile", LocalDate.of(2026, 3, 13), WEEKS_LATER, FRIDAY))
			.isEqualTo(LocalDate.of(2026, 1, 30));
	}

	@Test
	void leavesOutTheDaysOnWhichTheCaseRested() {
		LocalDate deadline = LocalDate.of(2026, 2, 13);

		assertThat(due("Task_CloseFile", deadline, WEEKS_LATER, FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 2, 4));
		assertThat(due("Task_DirectHandling", deadline, WEEKS_LATER, FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 1, 21));
	}

	private @Nullable LocalDate due(String step, LocalDate deadline, Instant now, @Nullable Instant openedAt) {
		return due(step, deadline, now, openedAt, 0);
	}

	private @Nullable LocalDate due(String step, LocalDate deadline, Instant now, @Nullable Instant openedAt,
			int rested) {
		Timetable timetable = new Timetable(this.calendar, Clock.fixed(now, WorkingCalendar.ZONE));
		CaseNumber number = new CaseNumber("PB-SL-2026-0001");
		Assignment assignment = new Assignment(number, EntryRoute.ASSIGNED, "Đề án",
				new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.fixed(deadline), new PersonId(1),
				LETTER);
		return timetable.due(assignment, new StepContext(1, number, step, null, openedAt, rested));
	}

}
