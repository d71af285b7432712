package vn.phanbien.workflow.internal;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ReportApprovalProcess.Elements;
import vn.phanbien.workflow.internal.ReportApprovalProcess.Tasks;
import vn.phanbien.workflow.internal.ReportApprovalProcess.Variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * From the draft to the delivered report, and every way back that a checker has.
 */
class ReportApprovalProcessTests extends ProcessTests {

	@Test
	void leadsFromTheDraftToTheDeliveredReport() {
		ProcessInstance report = start("SECRETARY", "CHAIR");

		assertWaitsAt(Tasks.DRAFT_REPORT);

		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertWaitsAt(Tasks.CONFIRM_REPORT);

		complete(Tasks.CONFIRM_REPORT, Answer.APPROVE);

		assertWaitsAt(Tasks.CHECK_CONTENT);

		complete(Tasks.CHECK_CONTENT, Answer.APPROVE);

		assertWaitsAt(Tasks.CHECK_FORMAT);

		complete(Tasks.CHECK_FORMAT, Answer.APPROVE);

		assertWaitsAt(Tasks.APPROVE_REPORT);

		complete(Tasks.APPROVE_REPORT, Answer.APPROVE);

		assertWaitsAt(Tasks.ISSUE_REPORT);

		complete(Tasks.ISSUE_REPORT, Answer.ISSUE);

		assertWaitsAt(Tasks.DELIVER_REPORT);

		complete(Tasks.DELIVER_REPORT, Answer.SUBMIT);

		assertEndedAt(report, Elements.END_EVENT_REPORT_DELIVERED);
		assertThat(this.facts.contentChecksSkipped).hasValue(0);
	}

	@Test
	void asksTheDrafterAndTheConfirmerThatItWasCalledWith() {
		start("OFFICER", "CHAIR");

		assertThat(this.theCase.open(Tasks.DRAFT_REPORT)).hasCandidateGroup("OFFICER");

		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertThat(this.theCase.open(Tasks.CONFIRM_REPORT)).hasCandidateGroup("CHAIR");
	}

	@Test
	void skipsTheConfirmationWithoutConfirmer() {
		start("OFFICER", null);

		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertWaitsAt(Tasks.CHECK_CONTENT);
	}

	@Test
	void recordsThatTheContentCheckWasSkipped() {
		this.facts.divisionHead = false;
		start("SECRETARY", "CHAIR");
		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		complete(Tasks.CONFIRM_REPORT, Answer.APPROVE);

		assertWaitsAt(Tasks.CHECK_FORMAT);
		assertThat(this.facts.contentChecksSkipped).hasValue(1);
		assertThat(this.theCase.passed()).contains(Elements.SERVICE_RECORD_CONTENT_SKIPPED);
	}

	@Test
	void returnsFromTheConfirmationToTheDraft() {
		start("SECRETARY", "CHAIR");
		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		complete(Tasks.CONFIRM_REPORT, Answer.RETURN);

		assertWaitsAt(Tasks.DRAFT_REPORT);
	}

	@Test
	void returnsFromTheContentCheckToTheDraftAndAllChecksAgain() {
		start("SECRETARY", "CHAIR");
		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);
		complete(Tasks.CONFIRM_REPORT, Answer.APPROVE);

		complete(Tasks.CHECK_CONTENT, Answer.RETURN);

		assertWaitsAt(Tasks.DRAFT_REPORT);

		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);

		assertWaitsAt(Tasks.CONFIRM_REPORT);
	}

	@Test
	void returnsFromTheFormatCheckToTheDraft() {
		start("SECRETARY", "CHAIR");
		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);
		complete(Tasks.CONFIRM_REPORT, Answer.APPROVE);
		complete(Tasks.CHECK_CONTENT, Answer.APPROVE);

		complete(Tasks.CHECK_FORMAT, Answer.RETURN);

		assertWaitsAt(Tasks.DRAFT_REPORT);
	}

	@Test
	void returnsFromTheApprovalToTheDraft() {
		bringToApproval("CHAIR");

		complete(Tasks.APPROVE_REPORT, Answer.RETURN_TO_DRAFT);

		assertWaitsAt(Tasks.DRAFT_REPORT);
	}

	@Test
	void returnsFromTheApprovalToTheConfirmation() {
		bringToApproval("CHAIR");

		complete(Tasks.APPROVE_REPORT, Answer.RETURN_TO_CONFIRM);

		assertWaitsAt(Tasks.CONFIRM_REPORT);
	}

	@Test
	void returnsFromTheApprovalToTheContentCheck() {
		bringToApproval("CHAIR");

		complete(Tasks.APPROVE_REPORT, Answer.RETURN_TO_CONTENT);

		assertWaitsAt(Tasks.CHECK_CONTENT);
	}

	@Test
	void returnsFromTheApprovalToTheFormatCheck() {
		bringToApproval("CHAIR");

		complete(Tasks.APPROVE_REPORT, Answer.RETURN_TO_FORMAT);

		assertWaitsAt(Tasks.CHECK_FORMAT);
	}

	@Test
	void fallsThroughToTheNextCheckWhenTheStepReturnedToIsGone() {
		bringToApproval(null);
		this.facts.divisionHead = false;

		complete(Tasks.APPROVE_REPORT, Answer.RETURN_TO_CONFIRM);

		assertWaitsAt(Tasks.CHECK_FORMAT);
	}

	@Test
	void returnsFromTheIssueToTheFormatCheck() {
		bringToApproval("CHAIR");
		complete(Tasks.APPROVE_REPORT, Answer.APPROVE);

		complete(Tasks.ISSUE_REPORT, Answer.RETURN);

		assertWaitsAt(Tasks.CHECK_FORMAT);

		complete(Tasks.CHECK_FORMAT, Answer.APPROVE);

		assertWaitsAt(Tasks.APPROVE_REPORT);
	}

	private ProcessInstance start(String drafter, @Nullable String confirmer) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put(Variables.DRAFTER, drafter);
		variables.put(Variables.CONFIRMER, confirmer);
		return this.theCase.startCalled(ReportApprovalProcess.KEY, variables);
	}

	private void bringToApproval(@Nullable String confirmer) {
		start("SECRETARY", confirmer);
		complete(Tasks.DRAFT_REPORT, Answer.SUBMIT);
		if (confirmer != null) {
			complete(Tasks.CONFIRM_REPORT, Answer.APPROVE);
		}
		complete(Tasks.CHECK_CONTENT, Answer.APPROVE);
		complete(Tasks.CHECK_FORMAT, Answer.APPROVE);
	}

}
