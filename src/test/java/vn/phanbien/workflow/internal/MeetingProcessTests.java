package vn.phanbien.workflow.internal;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ExpertReviewProcess.Elements;
import vn.phanbien.workflow.internal.ExpertReviewProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The end of a round: the meeting, or none, and what the chair decides.
 */
class MeetingProcessTests extends ProcessTests {

	@Test
	void schedulesAndHoldsAMeetingBeforeTheDecision() {
		synthesise();

		assertWaitsAt(Tasks.SCHEDULE_MEETING);

		complete(Tasks.SCHEDULE_MEETING, Answer.SCHEDULE);

		assertWaitsAt(Tasks.HOLD_MEETING);

		complete(Tasks.HOLD_MEETING, Answer.RECORD);

		assertWaitsAt(Tasks.DECIDE_ROUND);
	}

	@Test
	void decidesAtOnceWhenTheWorkIsDoneInWriting() {
		this.facts.meets = false;

		synthesise();

		assertWaitsAt(Tasks.DECIDE_ROUND);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.SCHEDULE_MEETING);
	}

	@Test
	void decidesAtOnceWhenTheMeetingIsSkipped() {
		synthesise();

		complete(Tasks.SCHEDULE_MEETING, Answer.SKIP);

		assertWaitsAt(Tasks.DECIDE_ROUND);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.HOLD_MEETING);
	}

	@Test
	void waitsForTheNewDateOfAPostponedMeeting() {
		synthesise();
		complete(Tasks.SCHEDULE_MEETING, Answer.SCHEDULE);

		complete(Tasks.HOLD_MEETING, Answer.POSTPONE);

		assertWaitsAt(Tasks.HOLD_MEETING);

		complete(Tasks.HOLD_MEETING, Answer.RECORD);

		assertWaitsAt(Tasks.DECIDE_ROUND);
	}

	@Test
	void endsWithWhatTheChairDecided() {
		this.facts.meets = false;
		ProcessInstance round = synthesise();

		complete(Tasks.DECIDE_ROUND, Answer.FINISH);

		assertEndedAt(round, Elements.END_EVENT_ROUND_ENDED);
		assertThat(this.theCase.passed()).contains(Elements.SERVICE_RECORD_ROUND_OUTCOME);
	}

	private ProcessInstance synthesise() {
		this.facts.openSeats.forEach(this.facts.acceptedSeats::add);
		ProcessInstance round = this.theCase.startCalled(ExpertReviewProcess.KEY, Map.of());
		complete(Tasks.OPEN_ROUND, Answer.OPEN);
		this.facts.openSeats.forEach((seat) -> this.theCase.complete(Tasks.SUBMIT_CRITIQUE, seat, Answer.SUBMIT));
		complete(Tasks.SYNTHESISE_ROUND, Answer.SUBMIT);
		return round;
	}

}
