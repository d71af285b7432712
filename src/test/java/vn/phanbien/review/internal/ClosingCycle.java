package vn.phanbien.review.internal;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.RoundOutcome;
import vn.phanbien.review.RoundProgress;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;

/**
 * What the model of a round is told from the opening to the end, on real tables.
 */
abstract class ClosingCycle {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void invitesEverySeatAndWaitsForTheirAnswers() {
		RoundStage stage = stage(11, 2, 3);

		ReviewRound round = stage.opened();

		RoundProgress progress = stage.progress();
		assertThat(round.questions()).hasSize(9);
		assertThat(progress.openSeats(stage.caseNumber)).containsExactly(1L, 2L, 3L, 4L, 5L);
		assertThat(progress.openSeats(stage.caseNumber)).isEqualTo(progress.openSeats(stage.caseNumber));
		assertThat(progress.accepted(stage.caseNumber, 1)).isFalse();
		assertThat(progress.closed(stage.caseNumber)).isFalse();
		assertThat(progress.invitationExpiry(stage.caseNumber, 1))
			.isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 11, 5)));
		assertThat(progress.windowEnd(stage.caseNumber)).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 11, 24)));
	}

	@Test
	void reachesTheQuorumThroughALateCritiqueAfterClosing() {
		RoundStage stage = stage(12, 2, 3);
		stage.opened();
		stage.accepted(1, 2, 3);
		stage.submitted(1, 3);
		stage.at(Reviews.november(25));
		stage.progress().close(stage.caseNumber);

		assertThat(stage.progress().quorum(stage.caseNumber)).isFalse();
		assertThat(stage.form(stage.shortfall(), null).decisions()).extracting(Decision::value)
			.containsExactly("EXTEND", "CANCEL_ROUND");

		stage.submitted(2);

		assertThat(stage.progress().closed(stage.caseNumber)).isTrue();
		assertThat(stage.progress().quorum(stage.caseNumber)).isTrue();
		assertThat(stage.critiques.ofRound(stage.caseNumber, 1)).extracting((critique) -> critique.isLate())
			.containsExactly(false, false, true);
		assertThat(stage.form(stage.shortfall(), null).decisions()).extracting(Decision::value)
			.containsExactly("PROCEED", "EXTEND", "CANCEL_ROUND");
		assertThat(stage.complete(stage.shortfall(), null, "PROCEED", Map.of())).isEqualTo("PROCEED");
		assertThat(stage.progress().closed(stage.caseNumber)).isTrue();
	}

	@Test
	void collectsAgainAfterAnExtensionAndClosesAgain() {
		RoundStage stage = stage(13, 2, 3);
		stage.opened();
		stage.at(Reviews.november(25));
		stage.progress().close(stage.caseNumber);
		LocalDate newDate = LocalDate.of(2026, 11, 30);

		stage.complete(stage.shortfall(), null, "EXTEND", Map.of("newDate", newDate));

		assertThat(stage.progress().closed(stage.caseNumber)).isFalse();
		assertThat(stage.progress().windowEnd(stage.caseNumber)).isEqualTo(WorkingCalendar.endOf(newDate));
		assertThat(stage.submit().due(stage.context(stage.submit(), 1L))).contains(newDate);
		then(stage.workItems).should().refresh(stage.caseNumber);

		stage.accepted(1, 2, 3);
		stage.submitted(1, 2, 3);
		stage.progress().close(stage.caseNumber);

		assertThat(stage.progress().closed(stage.caseNumber)).isTrue();
		assertThat(stage.progress().quorum(stage.caseNumber)).isTrue();
	}

	@Test
	void offersNoExtensionWhenNoSeatCanStillBringACritique() {
		RoundStage stage = stage(14, 2, 0);
		stage.opened();
		stage.accepted(1);
		stage.submitted(1);
		stage.complete(stage.answer(), 2L, "DECLINE", Map.of());
		stage.complete(stage.replace(), 2L, "LEAVE_EMPTY", Map.of());
		stage.progress().close(stage.caseNumber);

		assertThat(stage.form(stage.shortfall(), null).decisions())
			.containsExactly(new Decision("CANCEL_ROUND", true, false));
	}

	@Test
	void leavesEmptySeatsOutOfTheQuorum() {
		RoundStage stage = stage(15, 2, 4);
		stage.opened();
		stage.accepted(1, 2);
		stage.submitted(1, 2);
		assertThat(stage.progress().quorum(stage.caseNumber)).isFalse();

		for (long seat : new long[] { 5, 6 }) {
			stage.complete(stage.answer(), seat, "DECLINE", Map.of());
			stage.complete(stage.replace(), seat, "LEAVE_EMPTY", Map.of());
		}

		assertThat(stage.progress().quorum(stage.caseNumber)).isTrue();
		assertThat(stage.progress().openSeats(stage.caseNumber)).containsExactly(1L, 2L, 3L, 4L);
		assertThat(stage.council.seats(stage.caseNumber)).hasSize(5);
	}

	@Test
	void settlesUnansweredInvitationsWhenTheRoundEnds() {
		RoundStage stage = stage(16, 2, 1);
		stage.opened();
		stage.accepted(1);
		stage.progress().close(stage.caseNumber);
		stage.complete(stage.shortfall(), null, "CANCEL_ROUND", Map.of());

		assertThat(stage.progress().outcome(stage.caseNumber, "CANCEL_ROUND")).isEqualTo(RoundOutcome.CANCELLED);

		assertThat(stage.invitations.of(stage.caseNumber)).extracting((one) -> one.outcome())
			.containsExactly(InvitationOutcome.ACCEPTED, InvitationOutcome.WITHDRAWN, InvitationOutcome.WITHDRAWN);
		assertThat(stage.rounds.require(stage.caseNumber).outcome()).contains(RoundOutcome.CANCELLED);
	}

	@Test
	void asksNobodyAgainWhoAcceptedInAnEarlierRound() {
		RoundStage stage = stage(17, 2, 1);
		stage.opened();
		stage.accepted(1, 2);
		stage.submitted(1, 2);
		stage.progress().close(stage.caseNumber);
		stage.progress().outcome(stage.caseNumber, "ANOTHER_ROUND");

		stage.opened();

		assertThat(stage.rounds.require(stage.caseNumber).no()).isEqualTo(2);
		assertThat(stage.progress().accepted(stage.caseNumber, 1)).isTrue();
		assertThat(stage.progress().accepted(stage.caseNumber, 3)).isFalse();
		assertThat(stage.progress().closed(stage.caseNumber)).isFalse();
	}

	private RoundStage stage(int number, int reviewers, int members) {
		return new RoundStage(this.tables, new CaseNumber("PB-SL-2026-00" + number), reviewers, members);
	}

}
