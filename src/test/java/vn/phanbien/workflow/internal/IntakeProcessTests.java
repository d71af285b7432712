package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Elements;
import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first part of the main model: from the letter to a dossier that can be worked on.
 */
class IntakeProcessTests extends ProcessTests {

	@Test
	void leadsAnAssignedCaseFromTheLetterToThePlan() {
		this.theCase.start();

		assertWaitsAt(Tasks.REGISTER_LETTER);

		complete(Tasks.REGISTER_LETTER, Answer.REGISTER);

		assertWaitsAt(Tasks.DIRECT_HANDLING);

		complete(Tasks.DIRECT_HANDLING, Answer.ACCEPT);

		assertWaitsAt(Tasks.CHECK_DOSSIER);

		complete(Tasks.CHECK_DOSSIER, Answer.COMPLETE);

		assertWaitsAt(Tasks.PREPARE_PLAN);
	}

	@Test
	void asksForBothConsentsBeforeProposedWorkIsRegistered() {
		this.facts.selfProposed = true;
		this.theCase.start();

		assertWaitsAt(Tasks.CONSENT_TO_PROPOSE);

		complete(Tasks.CONSENT_TO_PROPOSE, Answer.AGREE);

		assertWaitsAt(Tasks.AUTHORITY_CONSENT);

		complete(Tasks.AUTHORITY_CONSENT, Answer.AGREE);

		assertWaitsAt(Tasks.REGISTER_LETTER);
	}

	@Test
	void endsWhenTheLeaderRefusesToPropose() {
		this.facts.selfProposed = true;
		ProcessInstance root = this.theCase.start();

		complete(Tasks.CONSENT_TO_PROPOSE, Answer.REFUSE);

		assertEndedAt(root, Elements.END_EVENT_DECLINED);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.AUTHORITY_CONSENT);
	}

	@Test
	void endsWhenTheAuthorityRefusesTheProposal() {
		this.facts.selfProposed = true;
		ProcessInstance root = this.theCase.start();
		complete(Tasks.CONSENT_TO_PROPOSE, Answer.AGREE);

		complete(Tasks.AUTHORITY_CONSENT, Answer.REFUSE);

		assertEndedAt(root, Elements.END_EVENT_DECLINED);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.REGISTER_LETTER);
	}

	@Test
	void endsWhenTheLetterGoesBackToItsSender() {
		ProcessInstance root = this.theCase.start();

		complete(Tasks.REGISTER_LETTER, Answer.RETURN_TO_SENDER);

		assertEndedAt(root, Elements.END_EVENT_DECLINED);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.DIRECT_HANDLING);
	}

	@Test
	void endsWhenTheLeaderDeclines() {
		ProcessInstance root = this.theCase.start();
		complete(Tasks.REGISTER_LETTER, Answer.REGISTER);

		complete(Tasks.DIRECT_HANDLING, Answer.DECLINE);

		assertEndedAt(root, Elements.END_EVENT_DECLINED);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.CHECK_DOSSIER);
	}

	@Test
	void returnsToTheLeaderAfterEachClarification() {
		this.theCase.start();
		complete(Tasks.REGISTER_LETTER, Answer.REGISTER);

		complete(Tasks.DIRECT_HANDLING, Answer.ASK_CLARIFICATION);

		assertWaitsAt(Tasks.ANSWER_CLARIFICATION);

		complete(Tasks.ANSWER_CLARIFICATION, Answer.SUBMIT);

		assertWaitsAt(Tasks.DIRECT_HANDLING);

		complete(Tasks.DIRECT_HANDLING, Answer.ASK_CLARIFICATION);

		assertWaitsAt(Tasks.ANSWER_CLARIFICATION);
	}

	@Test
	void checksTheDossierAgainAfterItWasSupplied() {
		this.theCase.start();
		complete(Tasks.REGISTER_LETTER, Answer.REGISTER);
		complete(Tasks.DIRECT_HANDLING, Answer.ACCEPT);

		complete(Tasks.CHECK_DOSSIER, Answer.INCOMPLETE);

		assertWaitsAt(Tasks.SUPPLY_DOSSIER);

		complete(Tasks.SUPPLY_DOSSIER, Answer.SUBMIT);

		assertWaitsAt(Tasks.CHECK_DOSSIER);
		assertThat(this.theCase.passed()).doesNotContain(Elements.SUB_PROCESS_UNTIL_ISSUED);
	}

	@Test
	void goesOnWithGapsInTheDossier() {
		this.theCase.start();
		complete(Tasks.REGISTER_LETTER, Answer.REGISTER);
		complete(Tasks.DIRECT_HANDLING, Answer.ACCEPT);

		complete(Tasks.CHECK_DOSSIER, Answer.PROCEED_WITH_GAPS);

		assertWaitsAt(Tasks.PREPARE_PLAN);
	}

}
