package vn.phanbien.workflow.internal;

import java.time.Instant;

import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Elements;
import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One clock for each case: it rings at every milestone, is moved with the dates, rests
 * with the case and goes with it.
 */
class ClockProcessTests extends ProcessTests {

	private static final Instant HALF = StubCase.day(2026, 1, 10);

	private static final Instant LAST_DAY = StubCase.day(2026, 1, 19);

	@SuppressWarnings("NullAway.Init")
	private CasePath path;

	@BeforeEach
	void choosePath() {
		this.path = new CasePath(this.theCase);
	}

	@Test
	void ringsAtEachMilestoneAndIsParkedThen() {
		this.facts.milestones.add(HALF);
		this.facts.milestones.add(LAST_DAY);
		this.path.toPlan();

		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(HALF);

		this.theCase.timePassesTo(HALF);

		assertThat(this.facts.milestonesReached).hasValue(1);
		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(LAST_DAY);

		this.theCase.timePassesTo(LAST_DAY);

		assertThat(this.facts.milestonesReached).hasValue(2);
		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(StubCase.PARKED);
		assertWaitsAt(Tasks.PREPARE_PLAN);
	}

	@Test
	void catchesUpWithMilestonesThatWereMissed() {
		this.facts.milestones.add(HALF);
		this.facts.milestones.add(LAST_DAY);
		this.path.toPlan();

		this.theCase.timePassesTo(StubCase.day(2026, 3, 1));

		assertThat(this.facts.milestonesReached).hasValue(2);
		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(StubCase.PARKED);
	}

	@Test
	void movesWithTheDeadline() {
		this.facts.milestones.add(HALF);
		this.path.toPlan();
		this.facts.milestones.clear();
		this.facts.milestones.add(LAST_DAY);

		this.theCase.gateway.datesMoved(this.theCase.number);

		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(LAST_DAY);

		this.theCase.timePassesTo(HALF);

		assertThat(this.facts.milestonesReached).hasValue(0);
	}

	@Test
	void movesWhileTheCaseRests() {
		this.facts.milestones.add(HALF);
		this.path.toPlan();
		this.theCase.gateway.suspend(this.theCase.number);
		this.facts.milestones.clear();
		this.facts.milestones.add(LAST_DAY);

		this.theCase.gateway.datesMoved(this.theCase.number);

		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(LAST_DAY);
	}

	@Test
	void restsWithCalledProcessesAndGoesOn() {
		this.facts.milestones.add(HALF);
		this.path.toRound();

		this.theCase.gateway.suspend(this.theCase.number);

		assertThat(this.theCase.running()).hasSize(2).allMatch(ProcessInstance::isSuspended);
		assertWaitsAt(ExpertReviewProcess.Tasks.OPEN_ROUND);
		assertThatExceptionOfType(SuspendedEntityInteractionException.class)
			.isThrownBy(() -> complete(ExpertReviewProcess.Tasks.OPEN_ROUND, Answer.OPEN));

		this.theCase.timePassesTo(HALF);

		assertThat(this.facts.milestonesReached).hasValue(0);

		this.theCase.gateway.resume(this.theCase.number);
		this.theCase.timePassesTo(HALF);
		complete(ExpertReviewProcess.Tasks.OPEN_ROUND, Answer.OPEN);

		assertThat(this.facts.milestonesReached).hasValue(1);
		assertThat(this.theCase.running()).noneMatch(ProcessInstance::isSuspended);
	}

	@Test
	void leavesOtherCasesRunningWhenOneRests() {
		TestCase other = this.engine.openCase();
		new CasePath(other).toRound();
		this.path.toRound();

		this.theCase.gateway.suspend(this.theCase.number);

		assertThat(other.running()).hasSize(2).noneMatch(ProcessInstance::isSuspended);
	}

	@Test
	void takesCalledProcessesJobsAndStepsAlongWhenWithdrawn() {
		this.facts.milestones.add(HALF);
		ProcessInstance root = this.path.toRound();
		complete(ExpertReviewProcess.Tasks.OPEN_ROUND, Answer.OPEN);

		this.theCase.gateway.withdraw(root.getId());

		assertEndedAt(root, Elements.END_EVENT_WITHDRAWN);
		assertThat(this.facts.withdrawals).hasValue(1);
		assertThat(this.theCase.running()).isEmpty();
		assertThat(this.theCase.jobsLeft()).isZero();
		assertThat(this.engine.workList.goneSteps(this.theCase.number))
			.containsExactly(ExpertReviewProcess.Tasks.ANSWER_INVITATION);
	}

	@Test
	void canBeWithdrawnFromTheFirstStepOn() {
		ProcessInstance root = this.theCase.start();

		this.theCase.gateway.withdraw(root.getId());

		assertEndedAt(root, Elements.END_EVENT_WITHDRAWN);
		assertThat(this.engine.workList.goneSteps(this.theCase.number)).containsExactly(Tasks.REGISTER_LETTER);
	}

	@Test
	void canBeWithdrawnAfterAPause() {
		ProcessInstance root = this.path.toRound();
		this.theCase.gateway.suspend(this.theCase.number);

		this.theCase.gateway.resume(this.theCase.number);
		this.theCase.gateway.withdraw(root.getId());

		assertEndedAt(root, Elements.END_EVENT_WITHDRAWN);
	}

}
