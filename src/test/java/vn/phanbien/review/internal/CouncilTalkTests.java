package vn.phanbien.review.internal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.RoundOver;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.RoundView.RemarkView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Critiques are opened to the experts who have spoken, who then talk to each other.
 */
@SpringJUnitConfig(OnH2.class)
class CouncilTalkTests {

	private static final Actor FIRST = RoundStage.actor(Reviews.holder(1));

	private static final Actor THIRD = RoundStage.actor(Reviews.holder(3));

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void opensCritiquesToExpertsWhoHaveHandedInTheirOwn() {
		RoundStage stage = collected(141, false);

		stage.desk(Right.STAFF, true).release(RoundStage.actor(Reviews.SECRETARY), stage.caseNumber, 1);

		assertThat(authors(stage, FIRST)).containsExactly("Người 101", "Người 102");
		assertThat(authors(stage, THIRD)).isEmpty();
		stage.submitted(3);
		assertThat(authors(stage, THIRD)).containsExactly("Người 101", "Người 102", "Người 103");
	}

	@Test
	void letsNoExpertOpenThem() {
		RoundStage stage = collected(142, false);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> stage.desk(Right.EXPERT, true).release(FIRST, stage.caseNumber, 1));
		assertThat(authors(stage, FIRST)).containsExactly("Người 101");
	}

	@Test
	void opensNothingOnceTheRoundIsOver() {
		RoundStage stage = collected(143, false);
		stage.progress().outcome(stage.caseNumber, "CANCELLED");

		assertThatExceptionOfType(RoundOver.class).isThrownBy(
				() -> stage.desk(Right.STAFF, true).release(RoundStage.actor(Reviews.SECRETARY), stage.caseNumber, 1));
	}

	@Test
	void keepsTheTalkFromWhoeverDoesNotReadTheOthers() {
		RoundStage stage = collected(144, false);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stage.desk(Right.EXPERT, true).say(FIRST, stage.caseNumber, 1, "Có số liệu mới"));
		assertThat(read(stage, FIRST).remarks()).isNull();
	}

	@Test
	void namesWhoSpeaksButNotInABlindRound() {
		RoundStage open = released(145, false);
		RoundStage blind = released(146, true);

		List.of(open, blind)
			.forEach((stage) -> stage.desk(Right.EXPERT, true).say(FIRST, stage.caseNumber, 1, " Có số liệu mới\r\n"));

		assertThat(read(open, THIRD).remarks()).extracting(RemarkView::name, RemarkView::text)
			.containsExactly(tuple("Người 101", "Có số liệu mới"));
		assertThat(read(blind, THIRD).remarks()).extracting(RemarkView::name, RemarkView::ordinal, RemarkView::own)
			.containsExactly(tuple(null, 1, false));
		assertThat(read(blind, FIRST).remarks()).extracting(RemarkView::own).containsExactly(true);
	}

	@Test
	void namesTheBoardInABlindRoundToo() {
		RoundStage stage = released(147, true);

		stage.desk(Right.STAFF, true)
			.say(RoundStage.actor(Reviews.SECRETARY), stage.caseNumber, 1, "Xin gửi thêm trước thứ Sáu");

		assertThat(read(stage, FIRST).remarks()).extracting(RemarkView::ordinal).containsOnlyNulls();
		assertThat(read(stage, FIRST).remarks()).extracting(RemarkView::name).doesNotContainNull();
	}

	@Test
	void refusesNothingAndTooMuch() {
		RoundStage stage = released(148, false);

		for (String text : new String[] { null, " \n ", "a".repeat(4001) }) {
			assertThatExceptionOfType(InvalidInput.class)
				.isThrownBy(() -> stage.desk(Right.EXPERT, true).say(FIRST, stage.caseNumber, 1, text));
		}
	}

	private static List<String> authors(RoundStage stage, Actor reader) {
		return stage.records(Right.EXPERT, true)
			.critiques(reader, stage.caseNumber, 1)
			.stream()
			.map(CritiqueView::who)
			.map(RoundView.Who::name)
			.toList();
	}

	private static RoundView read(RoundStage stage, Actor reader) {
		return stage.records(Right.EXPERT, true).rounds(reader, stage.caseNumber).get(0);
	}

	private RoundStage released(int number, boolean blind) {
		RoundStage stage = collected(number, blind);
		stage.submitted(3);
		stage.desk(Right.STAFF, true).release(RoundStage.actor(Reviews.SECRETARY), stage.caseNumber, 1);
		return stage;
	}

	private RoundStage collected(int number, boolean blind) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-0" + number), 2, 1);
		stage.complete(stage.open(), null, "OPEN", Map.of("dueDate", Reviews.DUE, "blind", blind));
		stage.accepted(1, 2, 3);
		stage.submitted(1, 2);
		return stage;
	}

}
