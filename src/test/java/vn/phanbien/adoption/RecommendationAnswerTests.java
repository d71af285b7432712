package vn.phanbien.adoption;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.adoption.RecommendationAnswer.Reply;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.Recommendation;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The answer to a recommendation.
 */
class RecommendationAnswerTests {

	private static final Recommendation RECOMMENDATION = new Recommendation(8, new CaseNumber("PB-SL-2026-0042"), 1, 1,
			"Cập nhật số liệu", Addressee.DRAFTER, Weight.MAJOR, null, null);

	private static final PersonId AUTHORITY = new PersonId(50);

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private final RecommendationAnswer answer = new RecommendationAnswer(RECOMMENDATION);

	@Test
	void isOpenToBeginWith() {
		assertThat(this.answer.answer()).isEqualTo(Answer.NO_REPLY);
		assertThat(this.answer.isOpen()).isTrue();
	}

	@Test
	void staysOpenWhileThereIsNoWrittenReply() {
		give(Answer.NO_REPLY, "Đang chờ ý kiến các sở");

		assertThat(this.answer.isOpen()).isTrue();
		assertThat(this.answer.answeredAt()).contains(NOW);
	}

	@Test
	void isClosedByAnyOtherAnswer() {
		give(Answer.NOTED, null);

		assertThat(this.answer.isOpen()).isFalse();
	}

	@Test
	void turnsNothingDownWithoutAReason() {
		assertThatExceptionOfType(ExplanationMissing.class).isThrownBy(() -> give(Answer.NOT_ADOPTED, null));
		assertThat(this.answer.isOpen()).isTrue();
	}

	private void give(Answer given, @Nullable String explanation) {
		this.answer.give(given, explanation, new Reply("12/UBND", null), AUTHORITY, NOW);
	}

}
