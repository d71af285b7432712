package vn.phanbien.workflow.internal;

/**
 * The words of the model {@code report-approval.bpmn}: from the draft to the delivered
 * report.
 */
final class ReportApprovalProcess {

	static final String KEY = "ReportApprovalProcess";

	private ReportApprovalProcess() {
	}

	/** User tasks. */
	static final class Tasks {

		static final String DRAFT_REPORT = "Task_DraftReport";

		static final String CONFIRM_REPORT = "Task_ConfirmReport";

		static final String CHECK_CONTENT = "Task_CheckContent";

		static final String CHECK_FORMAT = "Task_CheckFormat";

		static final String APPROVE_REPORT = "Task_ApproveReport";

		static final String ISSUE_REPORT = "Task_IssueReport";

		static final String DELIVER_REPORT = "Task_DeliverReport";

		private Tasks() {
		}

	}

	/** Everything else that has a name. */
	static final class Elements {

		static final String START_EVENT_REPORT_DUE = "StartEvent_ReportDue";

		static final String GATEWAY_HAS_CONFIRMER = "Gateway_HasConfirmer";

		static final String GATEWAY_REPORT_CONFIRMED = "Gateway_ReportConfirmed";

		static final String GATEWAY_HAS_DIVISION_HEAD = "Gateway_HasDivisionHead";

		static final String GATEWAY_CONTENT_ACCEPTED = "Gateway_ContentAccepted";

		static final String GATEWAY_FORMAT_ACCEPTED = "Gateway_FormatAccepted";

		static final String GATEWAY_REPORT_APPROVED = "Gateway_ReportApproved";

		static final String GATEWAY_REPORT_ISSUED = "Gateway_ReportIssued";

		static final String SERVICE_RECORD_CONTENT_SKIPPED = "Service_RecordContentSkipped";

		static final String END_EVENT_REPORT_DELIVERED = "EndEvent_ReportDelivered";

		private Elements() {
		}

	}

	/** Process variables. */
	static final class Variables {

		static final String DRAFTER = "drafter";

		static final String CONFIRMER = "confirmer";

		private Variables() {
		}

	}

}
