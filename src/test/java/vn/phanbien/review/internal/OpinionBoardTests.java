package vn.phanbien.review.internal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.Reviews;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a secretary has before them while merging points.
 */
@SpringJUnitConfig(OnH2.class)
class OpinionBoardTests {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void laysOutEveryPointWithItsAuthorAndVoice() {
		RoundStage stage = firstRound(131);

		OpinionBoard board = board(stage);

		assertThat(board.voices()).isEqualTo(2);
		assertThat(board.cards()).extracting((card) -> card.point().problem()).containsExactly("Thiếu trạm", "Chậm");
		assertThat(board.cards()).extracting((card) -> card.who().name()).containsExactly("Người 101", "Người 102");
		assertThat(board.cards()).allSatisfy((card) -> assertThat(card.backers()).hasSize(1));
		assertThat(board.matrix().rows()).hasSize(2);
	}

	@Test
	void keepsEarlierPointsThatAreNotSettledWithWhoUpholdsThem() {
		RoundStage stage = firstRound(132);
		List<Long> points = stage.critiques.points(stage.caseNumber).stream().map(CritiquePoint::id).toList();
		stage.progress().close(stage.caseNumber);
		stage.blindly(stage.synthesise(), null);
		stage.progress().outcome(stage.caseNumber, "ANOTHER_ROUND");
		stage.opened();
		String first = "earlier" + points.get(0);
		String second = "earlier" + points.get(1);
		stage.complete(stage.submit(), 1L, "SUBMIT",
				Map.of("general", "Đã sửa", "conclusion", "AGREE", first, "RESOLVED", second, "NOT"));
		stage.complete(stage.submit(), 2L, "SUBMIT",
				Map.of("general", "Đã sửa", "conclusion", "AGREE", first, "RESOLVED", second, "PARTLY"));

		OpinionBoard board = board(stage);

		assertThat(board.cards()).singleElement().satisfies((card) -> {
			assertThat(card.round()).isEqualTo(1);
			assertThat(card.point().problem()).isEqualTo("Chậm");
			assertThat(card.backers()).hasSize(2);
			assertThat(card.voices().split(" ")).hasSize(2);
		});
	}

	private static OpinionBoard board(RoundStage stage) {
		return new OpinionBoards(stage.material()).of(stage.rounds.require(stage.caseNumber), Reviews.holder(1));
	}

	private RoundStage firstRound(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-0" + number), 2, 1);
		stage.opened();
		stage.accepted(1, 2);
		stage.complete(stage.submit(), 1L, "SUBMIT", Map.of("conclusion", "AGREE_WITH_CHANGES", "points",
				List.of(SynthesisTests.point("Thiếu trạm", "Bổ sung"))));
		stage.complete(stage.submit(), 2L, "SUBMIT", Map.of("conclusion", "AGREE_WITH_CHANGES", "points",
				List.of(SynthesisTests.point("Chậm", "Sửa tiến độ"))));
		return stage;
	}

}
