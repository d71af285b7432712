package vn.phanbien.workflow.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ExpertReviewProcess.Elements;
import vn.phanbien.workflow.internal.ExpertReviewProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collecting critiques: closed once, by the last seat or by the date, and what becomes of
 * a round with too few.
 */
class CollectionProcessTests extends ProcessTests {

	private static final Instant LATER = StubCase.day(2026, 1, 30);

	private static final Instant LATEST = StubCase.day(2026, 2, 10);

	@Test
	void closesWhenTheLastSeatIsDone() {
		openRound();
		submit(1);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE);

		submit(2);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(1);
		assertThat(this.theCase.dueDates(Elements.BOUNDARY_EVENT_WINDOW_ENDED)).isEmpty();
	}

	@Test
	void closesOnItsDateAndLeavesOpenSeatsTheirSteps() {
		openRound();
		submit(1);

		this.theCase.timePassesTo(this.facts.windowEnd);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(1);
	}

	@Test
	void takesALateCritiqueWithoutClosingTwice() {
		openRound();
		submit(1);
		this.theCase.timePassesTo(this.facts.windowEnd);

		submit(2);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(1);
		assertThat(this.theCase.passed()).contains(Elements.END_EVENT_LATE_SEATS_DONE);
	}

	@Test
	void goesOnAfterALateCritique() {
		openRound();
		submit(1);
		this.theCase.timePassesTo(this.facts.windowEnd);
		submit(2);

		complete(Tasks.SYNTHESISE_ROUND, Answer.SUBMIT);

		assertWaitsAt(Tasks.SCHEDULE_MEETING);
	}

	@Test
	void cancelsOpenSeatsOnceTheSynthesisIsSubmitted() {
		openRound();
		submit(1);
		this.theCase.timePassesTo(this.facts.windowEnd);

		complete(Tasks.SYNTHESISE_ROUND, Answer.SUBMIT);

		assertWaitsAt(Tasks.SCHEDULE_MEETING);
		assertThat(this.engine.workList.goneSteps(this.theCase.number)).containsExactly(Tasks.SUBMIT_CRITIQUE);
		assertThat(this.theCase.jobsLeft()).isZero();
	}

	@Test
	void movesItsDateWithTheDeadlineOfTheRound() {
		openRound();
		this.facts.windowEnd = LATER;

		this.theCase.gateway.datesMoved(this.theCase.number);

		assertThat(this.theCase.dueDates(Elements.BOUNDARY_EVENT_WINDOW_ENDED)).containsExactly(LATER);
	}

	@Test
	void asksTheChairWhenNobodyCanBeAsked() {
		this.facts.openSeats = List.of();
		this.facts.quorum = false;

		openRound();

		assertWaitsAt(Tasks.DECIDE_SHORTFALL);
	}

	@Test
	void asksTheChairWhenTheDateBringsTooFew() {
		fallShort();

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.DECIDE_SHORTFALL);
	}

	@Test
	void proceedsWithCritiquesThatCameLate() {
		fallShort();
		submit(2);

		assertWaitsAt(Tasks.DECIDE_SHORTFALL);

		this.facts.quorum = true;
		complete(Tasks.DECIDE_SHORTFALL, Answer.PROCEED);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(1);
	}

	@Test
	void collectsUntilTheNewDateAfterAnExtension() {
		fallShort();

		extend(LATER);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE);
		assertThat(this.theCase.dueDates(Elements.TIMER_EXTENSION_ENDED)).containsExactly(LATER);

		this.facts.quorum = true;
		this.theCase.timePassesTo(LATER);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(2);
	}

	@Test
	void closesBeforeTheNewDateWhenTheLastSeatIsDone() {
		fallShort();
		extend(LATER);
		this.facts.quorum = true;

		submit(2);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);

		this.theCase.timePassesTo(LATER);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(2);

		complete(Tasks.SYNTHESISE_ROUND, Answer.SUBMIT);

		assertWaitsAt(Tasks.SCHEDULE_MEETING);
	}

	@Test
	void canBeExtendedAgain() {
		fallShort();
		extend(LATER);
		this.theCase.timePassesTo(LATER);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.DECIDE_SHORTFALL);

		extend(LATEST);

		assertThat(this.theCase.dueDates(Elements.TIMER_EXTENSION_ENDED)).containsExactly(LATEST);

		this.facts.quorum = true;
		this.theCase.timePassesTo(LATEST);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.SYNTHESISE_ROUND);
	}

	@Test
	void movesTheDateOfAnEarlierExtensionAlong() {
		fallShort();
		extend(LATER);
		submit(2);

		assertWaitsAt(Tasks.DECIDE_SHORTFALL);

		extend(LATEST);
		this.theCase.gateway.datesMoved(this.theCase.number);

		assertThat(this.theCase.dueDates(Elements.TIMER_EXTENSION_ENDED)).containsExactly(LATEST, LATEST);

		this.theCase.timePassesTo(LATER);

		assertWaitsAt();
	}

	@Test
	void closesOnceWhenTwoExtensionsEndTogether() {
		fallShort();
		extend(LATER);
		submit(2);
		extend(LATEST);
		this.theCase.gateway.datesMoved(this.theCase.number);
		int closedBefore = this.facts.collectionsClosed.get();
		this.facts.quorum = true;

		this.theCase.timePassesTo(LATEST);

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.facts.collectionsClosed).hasValue(closedBefore + 1);
	}

	@Test
	void stopsTheRoundAndItsSeatsWhenTheChairCancels() {
		fallShort();

		complete(Tasks.DECIDE_SHORTFALL, Answer.CANCEL_ROUND);

		assertWaitsAt();
		assertThat(this.theCase.running()).isEmpty();
		assertThat(this.theCase.passed())
			.contains(Elements.END_EVENT_COLLECTION_STOPPED, Elements.SERVICE_RECORD_ROUND_OUTCOME)
			.doesNotContain(Tasks.SCHEDULE_MEETING, Tasks.DECIDE_ROUND);
		assertThat(this.engine.workList.goneSteps(this.theCase.number)).containsExactly(Tasks.SUBMIT_CRITIQUE);
	}

	private void openRound() {
		this.facts.acceptedSeats.addAll(List.of(1L, 2L));
		this.theCase.startCalled(ExpertReviewProcess.KEY, Map.of());
		complete(Tasks.OPEN_ROUND, Answer.OPEN);
	}

	private void submit(long seat) {
		this.theCase.complete(Tasks.SUBMIT_CRITIQUE, seat, Answer.SUBMIT);
	}

	private void fallShort() {
		this.facts.quorum = false;
		openRound();
		submit(1);
		this.theCase.timePassesTo(this.facts.windowEnd);
	}

	private void extend(Instant end) {
		this.facts.extendWindow(end);
		complete(Tasks.DECIDE_SHORTFALL, Answer.EXTEND);
	}

}
