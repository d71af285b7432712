package vn.phanbien.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import vn.phanbien.workflow.internal.ExpertReviewProcess.Elements;
import vn.phanbien.workflow.internal.ExpertReviewProcess.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seats of a round: each goes its own way from the invitation to the critique, and
 * none gets in another's way.
 */
class SeatProcessTests extends ProcessTests {

	@Test
	void invitesTheExpertOfEachSeat() {
		openRound(1, 2, 3);

		assertWaitsAt(Tasks.ANSWER_INVITATION, Tasks.ANSWER_INVITATION, Tasks.ANSWER_INVITATION);
		assertThat(LongStream.rangeClosed(1, 3))
			.allSatisfy((seat) -> assertThat(this.theCase.open(Tasks.ANSWER_INVITATION, seat)).isNotNull());
	}

	@Test
	void asksWhoAcceptedForACritique() {
		openRound(1, 2);

		this.theCase.complete(Tasks.ANSWER_INVITATION, 1, Answer.ACCEPT);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.ANSWER_INVITATION);

		this.theCase.complete(Tasks.SUBMIT_CRITIQUE, 1, Answer.SUBMIT);

		assertWaitsAt(Tasks.ANSWER_INVITATION);
		assertThat(this.theCase.passed()).contains(Elements.END_EVENT_SEAT_DONE);
	}

	@Test
	void skipsTheInvitationForWhoAcceptedBefore() {
		this.facts.acceptedSeats.add(2L);

		openRound(1, 2);

		assertWaitsAt(Tasks.ANSWER_INVITATION, Tasks.SUBMIT_CRITIQUE);
		assertThat(this.theCase.open(Tasks.SUBMIT_CRITIQUE, 2)).isNotNull();
	}

	@Test
	void invitesTheReplacementOfWhoDeclined() {
		openRound(1, 2);

		this.theCase.complete(Tasks.ANSWER_INVITATION, 1, Answer.DECLINE);

		assertWaitsAt(Tasks.REPLACE_REVIEWER, Tasks.ANSWER_INVITATION);

		this.theCase.complete(Tasks.REPLACE_REVIEWER, 1, Answer.REPLACE);

		assertWaitsAt(Tasks.ANSWER_INVITATION, Tasks.ANSWER_INVITATION);

		this.theCase.complete(Tasks.ANSWER_INVITATION, 1, Answer.ACCEPT);

		assertThat(this.theCase.open(Tasks.SUBMIT_CRITIQUE, 1)).isNotNull();
	}

	@Test
	void asksForTheCritiqueOfWhoIsKeptDespiteAConflict() {
		openRound(1, 2);
		this.theCase.complete(Tasks.ANSWER_INVITATION, 1, Answer.DECLINE);

		this.theCase.complete(Tasks.REPLACE_REVIEWER, 1, Answer.KEEP);

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.ANSWER_INVITATION);
		assertThat(this.theCase.open(Tasks.SUBMIT_CRITIQUE, 1)).isNotNull();
	}

	@Test
	void endsASeatThatIsLeftEmpty() {
		openRound(1, 2);
		this.theCase.complete(Tasks.ANSWER_INVITATION, 1, Answer.DECLINE);

		this.theCase.complete(Tasks.REPLACE_REVIEWER, 1, Answer.LEAVE_EMPTY);

		assertWaitsAt(Tasks.ANSWER_INVITATION);
		assertThat(this.theCase.passed()).contains(Elements.END_EVENT_SEAT_GIVEN_UP)
			.doesNotContain(Tasks.SUBMIT_CRITIQUE);
	}

	@Test
	void takesAnUnansweredInvitationToTheSecretary() {
		openRound(1, 2);
		this.theCase.complete(Tasks.ANSWER_INVITATION, 2, Answer.ACCEPT);

		this.theCase.timePassesTo(this.facts.invitationExpiry);

		assertWaitsAt(Tasks.REPLACE_REVIEWER, Tasks.SUBMIT_CRITIQUE);
		assertThat(this.theCase.passed()).contains(Elements.BOUNDARY_EVENT_INVITATION_EXPIRED);
		assertThat(this.engine.workList.goneSteps(this.theCase.number)).containsExactly(Tasks.ANSWER_INVITATION);
	}

	@Test
	void givesTheReplacementAnAnswerByDateOfItsOwn() {
		openRound(1, 2);
		this.theCase.complete(Tasks.ANSWER_INVITATION, 2, Answer.ACCEPT);
		this.theCase.timePassesTo(this.facts.invitationExpiry);
		this.facts.invitationExpiry = StubCase.day(2026, 1, 12);

		this.theCase.complete(Tasks.REPLACE_REVIEWER, 1, Answer.REPLACE);

		assertThat(this.theCase.dueDates(Elements.BOUNDARY_EVENT_INVITATION_EXPIRED))
			.containsExactly(StubCase.day(2026, 1, 12));
	}

	@Test
	void movesAnInvitationThatMayBeAnsweredLater() {
		openRound(1);
		this.facts.invitationExpiry = StubCase.day(2026, 1, 15);

		this.theCase.gateway.datesMoved(this.theCase.number);
		this.theCase.timePassesTo(StubCase.day(2026, 1, 14));

		assertWaitsAt(Tasks.ANSWER_INVITATION);

		this.theCase.timePassesTo(StubCase.day(2026, 1, 15));

		assertWaitsAt(Tasks.REPLACE_REVIEWER);
	}

	@Test
	void takesCritiquesThatAreSubmittedInTheSameInstant() {
		long[] seats = LongStream.rangeClosed(1, 5).toArray();
		LongStream.of(seats).forEach(this.facts.acceptedSeats::add);
		openRound(seats);

		List<Throwable> failures = together(Tasks.SUBMIT_CRITIQUE, seats,
				List.of(Answer.SUBMIT, Answer.SUBMIT, Answer.SUBMIT, Answer.SUBMIT, Answer.SUBMIT));

		assertThat(failures).isEmpty();

		this.theCase.continueAsync();

		assertWaitsAt(Tasks.SYNTHESISE_ROUND);
		assertThat(this.theCase.passed()).filteredOn(Elements.END_EVENT_SEAT_DONE::equals).hasSize(5);
	}

	@Test
	void keepsDecisionsOfTheSameInstantApart() {
		long[] seats = { 1, 2, 3 };
		openRound(seats);

		List<Throwable> failures = together(Tasks.ANSWER_INVITATION, seats,
				List.of(Answer.ACCEPT, Answer.DECLINE, Answer.ACCEPT));

		assertThat(failures).isEmpty();

		this.theCase.continueAsync();

		assertWaitsAt(Tasks.SUBMIT_CRITIQUE, Tasks.REPLACE_REVIEWER, Tasks.SUBMIT_CRITIQUE);
		assertThat(this.theCase.open(Tasks.REPLACE_REVIEWER, 2)).isNotNull();
	}

	@Test
	void endsSeatsThatAreLeftEmptyInTheSameInstant() {
		long[] seats = { 1, 2, 3 };
		openRound(seats);
		LongStream.of(seats).forEach((seat) -> this.theCase.complete(Tasks.ANSWER_INVITATION, seat, Answer.DECLINE));

		List<Throwable> failures = together(Tasks.REPLACE_REVIEWER, seats,
				List.of(Answer.LEAVE_EMPTY, Answer.LEAVE_EMPTY, Answer.LEAVE_EMPTY));

		assertThat(failures).isEmpty();

		this.theCase.continueAsync();

		assertThat(this.theCase.passed()).filteredOn(Elements.END_EVENT_SEAT_GIVEN_UP::equals).hasSize(3);
	}

	private void openRound(long... seats) {
		this.facts.openSeats = LongStream.of(seats).boxed().toList();
		this.theCase.startCalled(ExpertReviewProcess.KEY, Map.of());
		complete(Tasks.OPEN_ROUND, Answer.OPEN);
	}

	private List<Throwable> together(String step, long[] seats, List<Answer> answers) {
		Runnable[] people = new Runnable[seats.length];
		for (int i = 0; i < seats.length; i++) {
			long seat = seats[i];
			String task = this.theCase.open(step, seat).getId();
			Answer answer = answers.get(i);
			people[i] = () -> this.theCase.gateway.complete(task, seat, answer.name());
		}
		return Together.run(people);
	}

}
