package vn.phanbien.workflow.internal;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Elements;
import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * The second part of the main model: plan, council, rounds and the report, all under one
 * clock.
 */
class PreparationProcessTests extends ProcessTests {

	@SuppressWarnings("NullAway.Init")
	private CasePath path;

	@BeforeEach
	void choosePath() {
		this.path = new CasePath(this.theCase);
	}

	@Test
	void skipsTheBudgetCheckWithoutBudget() {
		this.path.toPlan();

		complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);

		assertWaitsAt(Tasks.COMPOSE_COUNCIL);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.CHECK_BUDGET);
	}

	@Test
	void composesTheCouncilOnceTheBudgetIsConfirmed() {
		this.facts.budgeted = true;
		this.path.toPlan();

		complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);

		assertWaitsAt(Tasks.CHECK_BUDGET);

		complete(Tasks.CHECK_BUDGET, Answer.CONFIRM);

		assertWaitsAt(Tasks.COMPOSE_COUNCIL);
	}

	@Test
	void sendsTheBudgetBackToThePlan() {
		this.facts.budgeted = true;
		this.path.toPlan();
		complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);

		complete(Tasks.CHECK_BUDGET, Answer.RETURN);

		assertWaitsAt(Tasks.PREPARE_PLAN);

		complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);

		assertWaitsAt(Tasks.CHECK_BUDGET);
	}

	@Test
	void sendsTheCouncilBackToItsComposer() {
		this.path.toPlan();
		complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);
		complete(Tasks.COMPOSE_COUNCIL, Answer.SUBMIT);

		complete(Tasks.APPROVE_COUNCIL, Answer.RETURN);

		assertWaitsAt(Tasks.COMPOSE_COUNCIL);
		assertThat(this.theCase.passed()).doesNotContain(Elements.CALL_ACTIVITY_REVIEW_ROUND);
	}

	@Test
	void callsTheRoundByTheNumberOfTheCase() {
		this.path.toRound();

		assertWaitsAt(ExpertReviewProcess.Tasks.OPEN_ROUND);
		assertThat(this.theCase.running(ExpertReviewProcess.KEY).getBusinessKey())
			.isEqualTo(this.theCase.number.value());
	}

	@Test
	void runsAnotherRoundWhenTheChairAsksForIt() {
		this.path.toRound();

		this.path.round(Answer.ANOTHER_ROUND);

		assertWaitsAt(ExpertReviewProcess.Tasks.OPEN_ROUND);

		this.path.round(Answer.FINISH);

		assertWaitsAt(ReportApprovalProcess.Tasks.DRAFT_REPORT);
		assertThat(this.theCase.passed()).filteredOn(Elements.CALL_ACTIVITY_REVIEW_ROUND::equals).hasSize(2);
	}

	@Test
	void returnsToThePlanWhenTheRoundIsCancelled() {
		this.facts.openSeats = List.of();
		this.facts.quorum = false;
		this.path.toRound();
		complete(ExpertReviewProcess.Tasks.OPEN_ROUND, Answer.OPEN);

		complete(ExpertReviewProcess.Tasks.DECIDE_SHORTFALL, Answer.CANCEL_ROUND);

		assertWaitsAt(Tasks.PREPARE_PLAN);
		assertThat(this.theCase.running()).hasSize(1);
	}

	@Test
	void callsTheReportWithItsDrafterAndConfirmer() {
		this.facts.drafter = "OFFICER";
		this.facts.confirmer = "CHAIR";
		this.path.toRound();

		this.path.round(Answer.FINISH);

		assertThat(this.theCase.open(ReportApprovalProcess.Tasks.DRAFT_REPORT)).hasCandidateGroup("OFFICER");

		complete(ReportApprovalProcess.Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertThat(this.theCase.open(ReportApprovalProcess.Tasks.CONFIRM_REPORT)).hasCandidateGroup("CHAIR");
	}

	@Test
	void callsTheReportWithoutConfirmerWhereThereIsNoChair() {
		this.facts.confirmer = null;
		this.path.toRound();
		this.path.round(Answer.FINISH);

		complete(ReportApprovalProcess.Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertWaitsAt(ReportApprovalProcess.Tasks.CHECK_CONTENT);
	}

	@Test
	void stopsTheClockOnceTheReportIsDelivered() {
		this.path.toRound();
		this.path.round(Answer.FINISH);

		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).hasSize(1);

		this.path.report();

		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).isEmpty();
		assertThat(this.theCase.passed()).contains(Elements.END_EVENT_ISSUED);
		assertWaitsAt(Tasks.ACKNOWLEDGE);
	}

}
