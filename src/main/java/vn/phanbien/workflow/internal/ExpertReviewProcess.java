package vn.phanbien.workflow.internal;

/**
 * The words of the model {@code expert-review.bpmn}: one round.
 */
final class ExpertReviewProcess {

	static final String KEY = "ExpertReviewProcess";

	private ExpertReviewProcess() {
	}

	/** User tasks. */
	static final class Tasks {

		static final String OPEN_ROUND = "Task_OpenRound";

		static final String ANSWER_INVITATION = "Task_AnswerInvitation";

		static final String REPLACE_REVIEWER = "Task_ReplaceReviewer";

		static final String SUBMIT_CRITIQUE = "Task_SubmitCritique";

		static final String SYNTHESISE_ROUND = "Task_SynthesiseRound";

		static final String DECIDE_SHORTFALL = "Task_DecideShortfall";

		static final String SCHEDULE_MEETING = "Task_ScheduleMeeting";

		static final String HOLD_MEETING = "Task_HoldMeeting";

		static final String DECIDE_ROUND = "Task_DecideRound";

		private Tasks() {
		}

	}

	/** Everything else that has a name. */
	static final class Elements {

		static final String START_EVENT_ROUND_STARTED = "StartEvent_RoundStarted";

		static final String START_EVENT_COLLECTION_OPENED = "StartEvent_CollectionOpened";

		static final String START_EVENT_SEAT_INVITED = "StartEvent_SeatInvited";

		static final String SUB_PROCESS_COLLECTION = "SubProcess_Collection";

		static final String SUB_PROCESS_SEAT = "SubProcess_Seat";

		static final String GATEWAY_ALREADY_ACCEPTED = "Gateway_AlreadyAccepted";

		static final String GATEWAY_INVITATION_ACCEPTED = "Gateway_InvitationAccepted";

		static final String GATEWAY_SEAT_REPLACED = "Gateway_SeatReplaced";

		static final String GATEWAY_STILL_COLLECTING = "Gateway_StillCollecting";

		static final String GATEWAY_QUORUM_REACHED = "Gateway_QuorumReached";

		static final String GATEWAY_SHORTFALL_DECIDED = "Gateway_ShortfallDecided";

		static final String GATEWAY_COLLECTION_OUTCOME = "Gateway_CollectionOutcome";

		static final String GATEWAY_MEETING_NEEDED = "Gateway_MeetingNeeded";

		static final String GATEWAY_MEETING_SCHEDULED = "Gateway_MeetingScheduled";

		static final String GATEWAY_MEETING_HELD = "Gateway_MeetingHeld";

		static final String BOUNDARY_EVENT_INVITATION_EXPIRED = "BoundaryEvent_InvitationExpired";

		static final String BOUNDARY_EVENT_WINDOW_ENDED = "BoundaryEvent_WindowEnded";

		static final String END_EVENT_SEAT_DONE = "EndEvent_SeatDone";

		static final String END_EVENT_SEAT_GIVEN_UP = "EndEvent_SeatGivenUp";

		static final String END_EVENT_ROUND_SYNTHESISED = "EndEvent_RoundSynthesised";

		static final String END_EVENT_COLLECTION_STOPPED = "EndEvent_CollectionStopped";

		static final String END_EVENT_LATE_SEATS_DONE = "EndEvent_LateSeatsDone";

		static final String END_EVENT_ROUND_ENDED = "EndEvent_RoundEnded";

		static final String SERVICE_CLOSE_COLLECTION = "Service_CloseCollection";

		static final String SERVICE_RECORD_ROUND_OUTCOME = "Service_RecordRoundOutcome";

		static final String TIMER_EXTENSION_ENDED = "Timer_ExtensionEnded";

		private Elements() {
		}

	}

	/** Process variables. */
	static final class Variables {

		static final String SEAT_ID = "seatId";

		static final String SEAT_DECISION = "seatDecision";

		private Variables() {
		}

	}

}
