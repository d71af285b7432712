package vn.phanbien.assignment;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The clock rings while a case works towards a report, the second time as well.
 */
class CaseClockTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");

	private final WorkingCalendar weekdays = (day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

	private final Assignments assignments = mock(Assignments.class);

	private final CaseClock clock = new CaseClock(this.assignments, mock(Timeline.class), this.weekdays,
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final Assignment assignment = new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án",
			new Parties(1, null, "Sở Xây dựng", false, null, null, null),
			CaseDates.fixed(LocalDate.of(2026, 1, 16)).counted(MONDAY), new PersonId(7), NOW);

	@BeforeEach
	void aCase() {
		given(this.assignments.require(CASE)).willReturn(this.assignment);
	}

	@Test
	void ringsFirstAtHalfTime() {
		assertThat(this.clock.next(CASE)).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 1, 9)));
	}

	@Test
	void isSilentOnceTheReportIsIssued() {
		this.assignment.issue(NOW);

		assertThat(this.clock.next(CASE)).isAfter(Instant.parse("2900-01-01T00:00:00Z"));
	}

	@Test
	void ringsAgainWhenTheCaseIsReopened() {
		this.assignment.issue(NOW);
		this.assignment.acknowledged();
		this.assignment.reopen(LocalDate.of(2026, 1, 30), MONDAY);

		this.assignment.stepOpened("Task_ComposeCouncil");

		assertThat(this.clock.next(CASE)).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 1, 16)));
	}

}
