package vn.phanbien.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.CaseDatesMoved;
import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.review.Reviews;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case waits for while a round collects, in figures and days alone.
 */
@SpringJUnitConfig(OnH2.class)
class RoundOutlookTests {

	private static final LocalDate CLOSES = LocalDate.of(2026, 11, 24);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void saysThatARoundWillCloseWithEnough() {
		RoundStage stage = stage(61);
		stage.submitted(1, 2, 3, 4, 5);
		stage.at(Reviews.november(17));

		Sentence sentence = stage.outlook().outlook(stage.caseNumber).orElseThrow();

		assertThat(sentence).isEqualTo(new Sentence("outlook.review.due.enough", List.of(2, 7, 3, CLOSES, 5)));
		assertThat(RoundStage.words()
			.getMessage(sentence.messageKey(), new Object[] { 2, 7, 3, "24/11/2026", 5 }, Locale.forLanguageTag("vi")))
			.isEqualTo("Đang chờ 2 trong 7 bản nhận xét, chậm nhất 3 ngày làm việc. Nếu không có thêm bản nhận xét, "
					+ "hết ngày 24/11/2026 vòng tự kết thúc với 5 bản, đủ số lượng tối thiểu.");
	}

	@Test
	void saysThatARoundWouldEndWithTooFew() {
		RoundStage stage = stage(62);
		stage.submitted(3);
		stage.at(Reviews.november(23));

		assertThat(stage.outlook().outlook(stage.caseNumber))
			.contains(new Sentence("outlook.review.late.tooFew", List.of(6, 7, 1, CLOSES, 1)));
	}

	@Test
	void saysWhatIsMissingOnceTimeIsUp() {
		RoundStage stage = stage(63);
		stage.submitted(1, 3);
		stage.progress().close(stage.caseNumber);

		assertThat(stage.outlook().outlook(stage.caseNumber))
			.contains(new Sentence("outlook.review.shortfall", List.of(2, 7, 2)));
	}

	@Test
	void saysNothingOnceTheSynthesisMayBegin() {
		RoundStage stage = stage(64);
		stage.submitted(1, 2, 3, 4);
		stage.progress().close(stage.caseNumber);

		assertThat(stage.outlook().outlook(stage.caseNumber)).isEmpty();
	}

	@Test
	void movesWithTheDatesOfTheCase() {
		RoundStage stage = stage(65);

		stage.followingDates().move(new CaseDatesMoved(stage.caseNumber, 2));

		assertThat(stage.rounds.require(stage.caseNumber).dueDate()).isEqualTo(CLOSES);
		assertThat(stage.invitations.of(stage.caseNumber).get(6).answerBy()).isEqualTo(LocalDate.of(2026, 11, 9));
	}

	private RoundStage stage(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-00" + number), 2, 5);
		stage.opened();
		stage.accepted(1, 2, 3, 4, 5);
		return stage;
	}

}
