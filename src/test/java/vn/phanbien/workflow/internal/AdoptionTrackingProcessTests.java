package vn.phanbien.workflow.internal;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.AdoptionTrackingProcess.Elements;
import vn.phanbien.workflow.internal.AdoptionTrackingProcess.Messages;
import vn.phanbien.workflow.internal.AdoptionTrackingProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The authority's answers: saved as they come, until none is missing or the leader stops
 * waiting.
 */
class AdoptionTrackingProcessTests extends ProcessTests {

	@Test
	void endsAtOnceWithoutRecommendations() {
		ProcessInstance tracking = track();

		assertEndedAt(tracking, Elements.END_EVENT_ALL_ANSWERED);
		assertThat(this.theCase.passed()).doesNotContain(Tasks.ANSWER_RECOMMENDATIONS);
	}

	@Test
	void asksAgainUntilEachRecommendationIsAnswered() {
		this.facts.openRecommendations = 2;
		ProcessInstance tracking = track();

		this.facts.openRecommendations = 1;
		complete(Tasks.ANSWER_RECOMMENDATIONS, Answer.SUBMIT);

		assertWaitsAt(Tasks.ANSWER_RECOMMENDATIONS);

		this.facts.openRecommendations = 0;
		complete(Tasks.ANSWER_RECOMMENDATIONS, Answer.SUBMIT);

		assertEndedAt(tracking, Elements.END_EVENT_ALL_ANSWERED);
	}

	@Test
	void stopsWaitingWhenTheLeaderClosesIt() {
		this.facts.openRecommendations = 2;
		ProcessInstance tracking = track();

		this.engine.engine.getRuntimeService()
			.createMessageCorrelation(Messages.ADOPTION_TRACKING_CLOSED)
			.processInstanceBusinessKey(this.theCase.number.value())
			.correlate();

		assertEndedAt(tracking, Elements.END_EVENT_CLOSED_BY_LEADER);
		assertThat(this.theCase.passed()).contains(Elements.BOUNDARY_EVENT_TRACKING_CLOSED);
		assertThat(this.engine.workList.goneSteps(this.theCase.number)).containsExactly(Tasks.ANSWER_RECOMMENDATIONS);
	}

	private ProcessInstance track() {
		return this.theCase.startCalled(AdoptionTrackingProcess.KEY, Map.of());
	}

}
