package vn.phanbien.workflow.internal;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Elements;
import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last part of the main model: receipt, answers and payments side by side, then the
 * file is closed or opened again.
 */
class ClosingProcessTests extends ProcessTests {

	private static final String ANSWERS = AdoptionTrackingProcess.Tasks.ANSWER_RECOMMENDATIONS;

	@SuppressWarnings("NullAway.Init")
	private CasePath path;

	@BeforeEach
	void choosePath() {
		this.path = new CasePath(this.theCase);
	}

	@Test
	void waitsForReceiptAnswersAndPaymentSideBySide() {
		this.facts.openRecommendations = 1;
		this.facts.payable = true;

		this.path.toIssued();

		assertWaitsAt(Tasks.ACKNOWLEDGE, ANSWERS, Tasks.CHECK_PAYMENTS);
		assertThat(this.theCase.running(AdoptionTrackingProcess.KEY).getBusinessKey())
			.isEqualTo(this.theCase.number.value());
	}

	@Test
	void closesOnlyWhenReceiptAnswersAndPaymentAreThere() {
		this.facts.openRecommendations = 1;
		this.facts.payable = true;
		ProcessInstance root = this.path.toIssued();

		complete(Tasks.CHECK_PAYMENTS, Answer.SUBMIT);
		complete(Tasks.CONFIRM_PAYMENT, Answer.CONFIRM);

		assertWaitsAt(Tasks.ACKNOWLEDGE, ANSWERS);

		this.facts.openRecommendations = 0;
		complete(ANSWERS, Answer.SUBMIT);

		assertWaitsAt(Tasks.ACKNOWLEDGE);

		complete(Tasks.ACKNOWLEDGE, Answer.ACKNOWLEDGE);

		assertWaitsAt(Tasks.CLOSE_FILE);

		complete(Tasks.CLOSE_FILE, Answer.CLOSE);

		assertEndedAt(root, Elements.END_EVENT_CLOSED);
	}

	@Test
	void skipsPaymentsWithoutFees() {
		this.path.toClosing();

		assertWaitsAt(Tasks.CLOSE_FILE);
		assertThat(this.theCase.passed()).contains(Elements.GATEWAY_PAYMENTS_DONE)
			.doesNotContain(Tasks.CHECK_PAYMENTS, Tasks.CONFIRM_PAYMENT);
	}

	@Test
	void sendsTheListOfPaymentsBack() {
		this.facts.payable = true;
		this.path.toIssued();
		complete(Tasks.CHECK_PAYMENTS, Answer.SUBMIT);

		complete(Tasks.CONFIRM_PAYMENT, Answer.RETURN);

		assertWaitsAt(Tasks.ACKNOWLEDGE, Tasks.CHECK_PAYMENTS);

		complete(Tasks.CHECK_PAYMENTS, Answer.SUBMIT);

		assertWaitsAt(Tasks.ACKNOWLEDGE, Tasks.CONFIRM_PAYMENT);
	}

	@Test
	void arrivesAtTheJoinThroughJobsOfTheirOwn() {
		this.facts.payable = true;
		this.path.toIssued();
		complete(Tasks.CHECK_PAYMENTS, Answer.SUBMIT);
		String payment = this.theCase.open(Tasks.CONFIRM_PAYMENT).getId();
		String receipt = this.theCase.open(Tasks.ACKNOWLEDGE).getId();

		List<Throwable> failures = Together.run(
				() -> this.theCase.gateway.complete(payment, null, Answer.CONFIRM.name()),
				() -> this.theCase.gateway.complete(receipt, null, Answer.ACKNOWLEDGE.name()));

		assertThat(failures).isEmpty();
		assertWaitsAt();

		this.theCase.continueAsync();

		assertWaitsAt(Tasks.CLOSE_FILE);
	}

	@Test
	void returnsToThePlanForAWiderRound() {
		this.path.toClosing();
		this.facts.milestones.add(StubCase.day(2026, 6, 1));

		complete(Tasks.CLOSE_FILE, Answer.REOPEN_ROUND);

		assertWaitsAt(Tasks.PREPARE_PLAN);
		assertThat(this.theCase.dueDates(Elements.TIMER_NEXT_MILESTONE)).containsExactly(StubCase.day(2026, 6, 1));
	}

	@Test
	void asksForReceiptAnswersAndPaymentOfTheNewReportToo() {
		ProcessInstance root = this.path.toClosing();
		complete(Tasks.CLOSE_FILE, Answer.REOPEN_ROUND);
		this.facts.openRecommendations = 1;
		this.facts.payable = true;

		this.path.planToIssued();

		assertWaitsAt(Tasks.ACKNOWLEDGE, ANSWERS, Tasks.CHECK_PAYMENTS);

		complete(Tasks.ACKNOWLEDGE, Answer.ACKNOWLEDGE);
		complete(Tasks.CHECK_PAYMENTS, Answer.SUBMIT);
		complete(Tasks.CONFIRM_PAYMENT, Answer.CONFIRM);

		assertWaitsAt(ANSWERS);

		this.facts.openRecommendations = 0;
		complete(ANSWERS, Answer.SUBMIT);
		complete(Tasks.CLOSE_FILE, Answer.CLOSE);

		assertEndedAt(root, Elements.END_EVENT_CLOSED);
		assertThat(this.theCase.passed()).filteredOn(Elements.END_EVENT_ISSUED::equals).hasSize(2);
	}

}
