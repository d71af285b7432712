package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.ApproverNotEligible;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Passage;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportState;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.Reports;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepMaterial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * The leader's step.
 */
class ApproveReportStepTests {

	private static final StepContext STEP = Steps.context("Task_ApproveReport");

	private static final Actor LEADER = Steps.actor(Steps.DEPUTY.id(), Role.UNION_LEADER);

	private static final Principal CLERKS = Principal.role(Role.CLERK, Steps.UNION);

	private final FinalReports reports = mock(FinalReports.class);

	private final ReportApprovers approvers = mock(ReportApprovers.class);

	private final ReportTrail trail = mock(ReportTrail.class);

	private final Assignments assignments = mock(Assignments.class);

	private final People people = mock(People.class);

	private final Assignment assignment = Steps.assignment();

	private final FinalReport report = Reports.drafted();

	private final List<TrailEntry> entries = new ArrayList<>();

	private final ReportSummary summary = mock(ReportSummary.class);

	private final ApproveReportStep step = new ApproveReportStep(this.reports, this.approvers, this.trail, this.summary,
			new ReportFlow(this.trail, this.assignments, mock(Timeline.class), this.people), this.assignments);

	@BeforeEach
	void aCheckedReport() {
		given(this.reports.require(Reports.CASE)).willReturn(this.report);
		given(this.assignments.require(Reports.CASE)).willReturn(this.assignment);
		given(this.approvers.eligible(this.report)).willReturn(List.of(Steps.DEPUTY.id()));
		given(this.trail.of(this.report)).willReturn(this.entries);
		given(this.summary.material(LEADER, this.report)).willReturn(StepMaterial.papers("report"));
		willAnswer((call) -> this.entries.add(entry(call.getArgument(1)))).given(this.trail)
			.add(eq(Reports.CASE), any());
		passed(ReportStage.CONFIRM, TrailDecision.PASSED);
		passed(ReportStage.CONTENT, TrailDecision.PASSED);
	}

	@Test
	void goesToEligibleLeadersAndToTheClerkOnPaper() {
		Routing routing = this.step.routing(STEP).orElseThrow();

		assertThat(routing.candidates()).containsExactly(Principal.user(Steps.DEPUTY.id()));
		assertThat(routing.onPaper()).containsExactly(CLERKS);
	}

	@Test
	void neverFollowsOnWhatItsAuthorHasDone() {
		given(this.approvers.eligible(this.report)).willReturn(List.of());

		assertThat(this.step.mayFollow(STEP, LEADER)).isFalse();
	}

	@Test
	void mayFollowOnWhatAnEligibleLeaderHasDone() {
		assertThat(this.step.mayFollow(STEP, LEADER)).isTrue();
	}

	@Test
	void goesToAllLeadersWithAWarningWhenNoneIsEligible() {
		given(this.approvers.eligible(this.report)).willReturn(List.of());

		Routing routing = this.step.routing(STEP).orElseThrow();

		assertThat(routing.candidates()).containsExactly(Principal.role(Role.UNION_LEADER, Steps.UNION));
		assertThat(Steps.notices(this.step.form(STEP, LEADER))).startsWith("report.notice.noEligibleApprover");
	}

	@Test
	void isDecidedAtAGlanceAndWarnsOfNothing() {
		assertThat(this.step.form(STEP, LEADER).material().brief()).isTrue();
		assertThat(this.step.form(STEP, LEADER).material().papers()).containsExactly("report");
		assertThat(this.step.form(STEP, LEADER).notices()).isEmpty();
	}

	@Test
	void offersReturnToEachStepThatWasHeld() {
		assertThat(Steps.decisions(this.step.form(STEP, LEADER))).containsExactly("APPROVE", "RETURN_TO_DRAFT",
				"RETURN_TO_CONFIRM", "RETURN_TO_CONTENT", "RETURN_TO_FORMAT");
	}

	@Test
	void offersNoReturnToASkippedStep() {
		passed(ReportStage.CONFIRM, TrailDecision.SKIPPED);
		passed(ReportStage.CONTENT, TrailDecision.SKIPPED);

		assertThat(Steps.decisions(this.step.form(STEP, LEADER))).containsExactly("APPROVE", "RETURN_TO_DRAFT",
				"RETURN_TO_FORMAT");
	}

	@Test
	void recordsTheApprover() {
		this.step.complete(STEP, Steps.submission(LEADER, ApprovalDecision.APPROVE, Map.of()));

		assertThat(this.report.state()).isEqualTo(ReportState.APPROVED);
		assertThat(this.report.approver()).contains(Steps.DEPUTY.id());
		then(this.reports).should().save(this.report);
		assertThat(last().passed(ReportStage.APPROVE)).isTrue();
	}

	@Test
	void recordsTheSignerOfThePaper() {
		Actor clerk = Steps.actor(new PersonId(40), Role.CLERK);

		this.step.complete(STEP, Steps.onPaper(clerk, ApprovalDecision.APPROVE, null, "Ông Ủy viên"));

		assertThat(this.report.approver()).isEmpty();
		assertThat(this.report.approverName()).contains("Ông Ủy viên");
		assertThat(last().onPaper()).isTrue();
		assertThat(last().byName()).isEqualTo("Ông Ủy viên");
	}

	@Test
	void changesNothingWhenTheApproverIsBarred() {
		willThrow(new ApproverNotEligible("error.report.noEligibleApprover")).given(this.approvers)
			.demandEligible(any(), any());

		assertThatExceptionOfType(ApproverNotEligible.class)
			.isThrownBy(() -> this.step.complete(STEP, Steps.submission(LEADER, ApprovalDecision.APPROVE, Map.of())));

		assertThat(this.report.state()).isEqualTo(ReportState.DRAFT);
	}

	@Test
	void returnsToAStepWithTheReasonAndLetsTheCaseShowIt() {
		this.step.complete(STEP, Steps.withReason(LEADER, ApprovalDecision.RETURN_TO_CONTENT, "Thiếu số liệu"));

		this.assignment.stepOpened("Task_CheckContent");
		assertThat(this.report.state()).isEqualTo(ReportState.DRAFT);
		assertThat(last().returnedTo()).isEqualTo(ReportStage.CONTENT);
		assertThat(last().reason()).isEqualTo("Thiếu số liệu");
		assertThat(this.assignment.state()).isEqualTo(CaseState.RETURNED);
		assertThat(this.assignment.returnedTo()).contains("Task_CheckContent");
	}

	private TrailEntry last() {
		return this.entries.get(this.entries.size() - 1);
	}

	private void passed(ReportStage stage, TrailDecision decision) {
		this.entries.add(entry(new Passage(stage, decision, null, new PersonId(9), "Người 9", null, false, null)));
	}

	private static TrailEntry entry(Passage passage) {
		return new TrailEntry(passage.stage(), passage.decision(), passage.returnedTo(), passage.by(), passage.byName(),
				passage.actingFor(), passage.onPaper(), passage.reason(), 1, Reports.NOW);
	}

}
