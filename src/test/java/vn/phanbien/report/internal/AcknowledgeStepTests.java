package vn.phanbien.report.internal;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Reports;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The receipt of the report; today is Monday 23 November.
 */
class AcknowledgeStepTests {

	private static final StepContext STEP = Steps.context("Task_Acknowledge");

	private static final Actor AUTHORITY = Steps.actor(new PersonId(50));

	private static final Actor CLERK = Steps.actor(new PersonId(40), Role.CLERK);

	private final FinalReports reports = mock(FinalReports.class);

	private final Assignments assignments = mock(Assignments.class);

	private final WorkingCalendar weekdays = (day) -> day.getDayOfWeek().getValue() < 6;

	private final StandingIn standingIn = mock(StandingIn.class);

	private final AcknowledgeStep step = new AcknowledgeStep(this.reports, this.assignments, this.weekdays,
			mock(Timeline.class), this.standingIn, Steps.CLOCK);

	@BeforeEach
	void aCase() {
		given(this.assignments.require(Reports.CASE)).willReturn(Steps.assignment());
	}

	@Test
	void proposesToday() {
		delivered(Reports.TODAY);

		assertThat(Steps.proposal(this.step.form(STEP, AUTHORITY), "receivedOn")).isEqualTo("2026-11-23");
	}

	@Test
	void letsTheClerkAcceptTheProofFromTheFifthWorkingDayOn() {
		delivered(LocalDate.of(2026, 11, 16));

		assertThat(Steps.decisions(this.step.form(STEP, CLERK))).containsExactly("ACKNOWLEDGE", "ACCEPT_PROOF");
		assertThat(Steps.decisions(this.step.form(STEP, AUTHORITY))).containsExactly("ACKNOWLEDGE");
	}

	@Test
	void letsTheClerkWaitUntilThen() {
		delivered(LocalDate.of(2026, 11, 17));

		assertThat(Steps.decisions(this.step.form(STEP, CLERK))).containsExactly("ACKNOWLEDGE");
	}

	@Test
	void keepsTheDayAndTheNumber() {
		FinalReport report = delivered(Reports.TODAY);

		this.step.complete(STEP, Steps.submission(AUTHORITY, AcknowledgeDecision.ACKNOWLEDGE,
				Map.of("receivedOn", Reports.TODAY, "incomingNumber", "612")));

		assertThat(report.receivedOn()).contains(Reports.TODAY);
		assertThat(report.receivedNumber()).contains("612");
		assertThat(report.receivedByProof()).isFalse();
	}

	@Test
	void refusesADayThatIsStillToCome() {
		delivered(Reports.TODAY);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.step.complete(STEP,
					Steps.submission(AUTHORITY, AcknowledgeDecision.ACKNOWLEDGE,
							Map.of("receivedOn", Reports.TODAY.plusDays(1)))))
			.satisfies((failure) -> assertThat(failure.errors()).extracting("field").containsExactly("receivedOn"));
	}

	private FinalReport delivered(LocalDate on) {
		FinalReport report = Reports.delivered(on);
		given(this.reports.requireIssued(Reports.CASE)).willReturn(report);
		return report;
	}

}
