package vn.phanbien.review.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.Synthesis;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;

/**
 * What stood against the majority in one round stands in the next, until somebody says
 * why it does not.
 */
@SpringJUnitConfig(OnH2.class)
class DissentAcrossRoundsTests {

	private static final String RESERVED = "Một chuyên gia đề nghị dừng đề án";

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void isProposedAgainInTheNextRound() {
		RoundStage stage = secondRound(61);

		assertThat(stage.form(stage.synthesise(), null).fields()).filteredOn((field) -> field.name().equals("dissent"))
			.extracting(Field::value)
			.containsExactly(RESERVED);
		stage.blindly(stage.synthesise(), null);
		assertThat(latest(stage).dissent()).contains(RESERVED);
	}

	@Test
	void isNotDroppedWithoutAWord() {
		RoundStage stage = secondRound(62);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> synthesise(stage, null, null))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("dissentSettled", "field.review.dissentDropped")));
	}

	@Test
	void isSettledForAReasonThatIsKept() {
		RoundStage stage = secondRound(63);

		synthesise(stage, null, "Đã bổ sung phương án dừng");

		assertThat(latest(stage).dissent()).isEmpty();
		then(stage.timeline).should()
			.record(stage.caseNumber, Reviews.SECRETARY, Audience.INTERNAL, "timeline.review.dissentSettled", 2,
					"Đã bổ sung phương án dừng");
	}

	@Test
	void mayBeAddedTo() {
		RoundStage stage = secondRound(64);

		synthesise(stage, "Ý kiến mới\r\n" + RESERVED, null);

		assertThat(latest(stage).dissent()).hasValueSatisfying((dissent) -> assertThat(dissent).contains(RESERVED));
	}

	@Test
	void needsNoReasonInTheFirstRound() {
		RoundStage stage = collected(65);

		assertThat(stage.form(stage.synthesise(), null).fields()).extracting(Field::name)
			.doesNotContain("dissentSettled");
	}

	private static Synthesis latest(RoundStage stage) {
		return stage.syntheses.latest(stage.caseNumber).orElseThrow();
	}

	private RoundStage collected(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-02" + number), 2, 3);
		stage.opened();
		stage.accepted(1, 2, 3, 4, 5);
		stage.submitted(1, 2, 3);
		stage.progress().close(stage.caseNumber);
		return stage;
	}

	private RoundStage secondRound(int number) {
		RoundStage stage = collected(number);
		synthesise(stage, RESERVED, null);
		stage.progress().outcome(stage.caseNumber, "ANOTHER_ROUND");
		stage.opened();
		stage.submitted(1, 2, 3);
		stage.progress().close(stage.caseNumber);
		return stage;
	}

	private static void synthesise(RoundStage stage, @Nullable String dissent, @Nullable String settled) {
		Map<String, Object> values = new HashMap<>(
				Map.of("critiques", BigDecimal.valueOf(3), "summary", "Tóm tắt", "recommendations", List.of()));
		if (dissent != null) {
			values.put("dissent", dissent);
		}
		if (settled != null) {
			values.put("dissentSettled", settled);
		}
		stage.complete(stage.synthesise(), null, "SUBMIT", values);
	}

}
