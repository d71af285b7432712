package vn.phanbien.workflow.internal;

/**
 * The words of the model {@code adoption-tracking.bpmn}: the authority's answers.
 */
final class AdoptionTrackingProcess {

	static final String KEY = "AdoptionTrackingProcess";

	private AdoptionTrackingProcess() {
	}

	/** User tasks. */
	static final class Tasks {

		static final String ANSWER_RECOMMENDATIONS = "Task_AnswerRecommendations";

		private Tasks() {
		}

	}

	/** Everything else that has a name. */
	static final class Elements {

		static final String START_EVENT_TRACKING_STARTED = "StartEvent_TrackingStarted";

		static final String GATEWAY_ANSWERS_OPEN = "Gateway_AnswersOpen";

		static final String BOUNDARY_EVENT_TRACKING_CLOSED = "BoundaryEvent_TrackingClosed";

		static final String END_EVENT_ALL_ANSWERED = "EndEvent_AllAnswered";

		static final String END_EVENT_CLOSED_BY_LEADER = "EndEvent_ClosedByLeader";

		private Elements() {
		}

	}

	/** Messages from outside. */
	static final class Messages {

		static final String ADOPTION_TRACKING_CLOSED = "Msg_AdoptionTrackingClosed";

		private Messages() {
		}

	}

}
