package vn.phanbien.workflow.internal;

/**
 * The words of the model {@code review-assignment.bpmn}: from the letter to the closed
 * file.
 */
final class ReviewAssignmentProcess {

	static final String KEY = "ReviewAssignmentProcess";

	private ReviewAssignmentProcess() {
	}

	/** User tasks. */
	static final class Tasks {

		static final String CONSENT_TO_PROPOSE = "Task_ConsentToPropose";

		static final String AUTHORITY_CONSENT = "Task_AuthorityConsent";

		static final String REGISTER_LETTER = "Task_RegisterLetter";

		static final String DIRECT_HANDLING = "Task_DirectHandling";

		static final String ANSWER_CLARIFICATION = "Task_AnswerClarification";

		static final String CHECK_DOSSIER = "Task_CheckDossier";

		static final String SUPPLY_DOSSIER = "Task_SupplyDossier";

		static final String PREPARE_PLAN = "Task_PreparePlan";

		static final String CHECK_BUDGET = "Task_CheckBudget";

		static final String COMPOSE_COUNCIL = "Task_ComposeCouncil";

		static final String APPROVE_COUNCIL = "Task_ApproveCouncil";

		static final String ACKNOWLEDGE = "Task_Acknowledge";

		static final String CHECK_PAYMENTS = "Task_CheckPayments";

		static final String CONFIRM_PAYMENT = "Task_ConfirmPayment";

		static final String CLOSE_FILE = "Task_CloseFile";

		private Tasks() {
		}

	}

	/** Everything else that has a name. */
	static final class Elements {

		static final String START_EVENT_CASE_OPENED = "StartEvent_CaseOpened";

		static final String START_EVENT_DEADLINE_KNOWN = "StartEvent_DeadlineKnown";

		static final String START_EVENT_ASSIGNMENT_WITHDRAWN = "StartEvent_AssignmentWithdrawn";

		static final String GATEWAY_SELF_PROPOSED = "Gateway_SelfProposed";

		static final String GATEWAY_PROPOSAL_AGREED = "Gateway_ProposalAgreed";

		static final String GATEWAY_AUTHORITY_AGREED = "Gateway_AuthorityAgreed";

		static final String GATEWAY_REGISTERED = "Gateway_Registered";

		static final String GATEWAY_DIRECTED = "Gateway_Directed";

		static final String GATEWAY_DOSSIER_COMPLETE = "Gateway_DossierComplete";

		static final String GATEWAY_START_CLOCK = "Gateway_StartClock";

		static final String GATEWAY_HAS_BUDGET = "Gateway_HasBudget";

		static final String GATEWAY_BUDGET_CONFIRMED = "Gateway_BudgetConfirmed";

		static final String GATEWAY_COUNCIL_APPROVED = "Gateway_CouncilApproved";

		static final String GATEWAY_ROUND_OUTCOME = "Gateway_RoundOutcome";

		static final String GATEWAY_AFTER_ISSUE = "Gateway_AfterIssue";

		static final String GATEWAY_HAS_FEES = "Gateway_HasFees";

		static final String GATEWAY_PAYMENT_CONFIRMED = "Gateway_PaymentConfirmed";

		static final String GATEWAY_PAYMENTS_DONE = "Gateway_PaymentsDone";

		static final String GATEWAY_READY_TO_CLOSE = "Gateway_ReadyToClose";

		static final String GATEWAY_FILE_CLOSED = "Gateway_FileClosed";

		static final String END_EVENT_DECLINED = "EndEvent_Declined";

		static final String END_EVENT_ISSUED = "EndEvent_Issued";

		static final String END_EVENT_CLOSED = "EndEvent_Closed";

		static final String END_EVENT_WITHDRAWN = "EndEvent_Withdrawn";

		static final String SUB_PROCESS_UNTIL_ISSUED = "SubProcess_UntilIssued";

		static final String TIMER_NEXT_MILESTONE = "Timer_NextMilestone";

		static final String SERVICE_MILESTONE_REACHED = "Service_MilestoneReached";

		static final String SERVICE_RECORD_WITHDRAWAL = "Service_RecordWithdrawal";

		static final String CALL_ACTIVITY_REVIEW_ROUND = "CallActivity_ReviewRound";

		static final String CALL_ACTIVITY_REPORT_APPROVAL = "CallActivity_ReportApproval";

		static final String CALL_ACTIVITY_ADOPTION_TRACKING = "CallActivity_AdoptionTracking";

		static final String EVENT_SUB_PROCESS_WITHDRAWN = "EventSubProcess_Withdrawn";

		private Elements() {
		}

	}

	/** Messages from outside. */
	static final class Messages {

		static final String ASSIGNMENT_WITHDRAWN = "Msg_AssignmentWithdrawn";

		private Messages() {
		}

	}

	/** Process variables. */
	static final class Variables {

		static final String DECISION = "decision";

		static final String ROUND_OUTCOME = "roundOutcome";

		private Variables() {
		}

	}

}
