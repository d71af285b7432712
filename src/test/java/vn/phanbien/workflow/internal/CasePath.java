package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.runtime.ProcessInstance;

import vn.phanbien.workflow.internal.ReviewAssignmentProcess.Tasks;

/**
 * Brings a case to a later step the ordinary way.
 */
final class CasePath {

	private final TestCase theCase;

	CasePath(TestCase theCase) {
		this.theCase = theCase;
	}

	ProcessInstance toPlan() {
		ProcessInstance root = this.theCase.start();
		this.theCase.complete(Tasks.REGISTER_LETTER, Answer.REGISTER);
		this.theCase.complete(Tasks.DIRECT_HANDLING, Answer.ACCEPT);
		this.theCase.complete(Tasks.CHECK_DOSSIER, Answer.COMPLETE);
		return root;
	}

	ProcessInstance toRound() {
		ProcessInstance root = toPlan();
		planToRound();
		return root;
	}

	private void planToRound() {
		this.theCase.complete(Tasks.PREPARE_PLAN, Answer.SUBMIT);
		this.theCase.complete(Tasks.COMPOSE_COUNCIL, Answer.SUBMIT);
		this.theCase.complete(Tasks.APPROVE_COUNCIL, Answer.APPROVE);
	}

	ProcessInstance toIssued() {
		ProcessInstance root = toRound();
		round(Answer.FINISH);
		report();
		return root;
	}

	ProcessInstance toClosing() {
		ProcessInstance root = toIssued();
		this.theCase.complete(Tasks.ACKNOWLEDGE, Answer.ACKNOWLEDGE);
		return root;
	}

	/**
	 * Runs the shortest round: nobody to ask, nothing to meet about.
	 * @param outcome what the chair decides
	 */
	void round(Answer outcome) {
		this.theCase.facts.meets = false;
		this.theCase.facts.closed = false;
		this.theCase.facts.openSeats.forEach(this.theCase.facts.acceptedSeats::add);
		this.theCase.complete(ExpertReviewProcess.Tasks.OPEN_ROUND, Answer.OPEN);
		this.theCase.facts.openSeats
			.forEach((seat) -> this.theCase.complete(ExpertReviewProcess.Tasks.SUBMIT_CRITIQUE, seat, Answer.SUBMIT));
		this.theCase.complete(ExpertReviewProcess.Tasks.SYNTHESISE_ROUND, Answer.SUBMIT);
		this.theCase.complete(ExpertReviewProcess.Tasks.DECIDE_ROUND, outcome);
	}

	/**
	 * Approves, issues and delivers the report without a way back.
	 */
	void report() {
		this.theCase.complete(ReportApprovalProcess.Tasks.DRAFT_REPORT, Answer.SUBMIT);
		this.theCase.complete(ReportApprovalProcess.Tasks.CONFIRM_REPORT, Answer.APPROVE);
		this.theCase.complete(ReportApprovalProcess.Tasks.CHECK_CONTENT, Answer.APPROVE);
		this.theCase.complete(ReportApprovalProcess.Tasks.CHECK_FORMAT, Answer.APPROVE);
		this.theCase.complete(ReportApprovalProcess.Tasks.APPROVE_REPORT, Answer.APPROVE);
		this.theCase.complete(ReportApprovalProcess.Tasks.ISSUE_REPORT, Answer.ISSUE);
		this.theCase.complete(ReportApprovalProcess.Tasks.DELIVER_REPORT, Answer.SUBMIT);
	}

	/**
	 * Goes from the plan to another issued report.
	 */
	void planToIssued() {
		planToRound();
		round(Answer.FINISH);
		report();
	}

}
