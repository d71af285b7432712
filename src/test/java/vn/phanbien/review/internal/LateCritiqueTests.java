package vn.phanbien.review.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.review.Recommendation;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A critique comes while the secretary writes the synthesis: it is offered, and nothing
 * of what was written is lost.
 */
@SpringJUnitConfig(OnH2.class)
class LateCritiqueTests {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void saysNothingWhileNothingHasCome() {
		RoundStage stage = collected(51);
		StepForm filled = stage.form(stage.synthesise(), null).with(Map.of("summary", "Tóm tắt"));

		assertThat(catchUp(stage, filled)).isEqualTo(filled);
	}

	@Test
	void addsWhatHasComeBehindWhatWasTyped() {
		RoundStage stage = collected(52);
		Map<String, Object> own = Map.of("content", "Viết lại chương 2", "addressee", "OWNER", "weight", "MAJOR",
				"sources", "");
		Map<String, Object> typed = Map.of("critiques", "2", "summary", "Tóm tắt của thư ký", "recommendations",
				List.of(own));
		comes(stage, 3, "DISAGREE", "Sửa tiến độ");

		StepForm shown = catchUp(stage, stage.form(stage.synthesise(), null).filledIn(typed));

		Map<String, @Nullable Object> values = values(shown);
		assertThat(values).containsEntry("critiques", 3).containsEntry("summary", "Tóm tắt của thư ký");
		assertThat(rows(values)).hasSize(2).first().isEqualTo(own);
		assertThat(rows(values).get(1)).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("content", "Sửa tiến độ");
		assertThat(shown.notices()).singleElement()
			.extracting(Notice::arguments)
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.startsWith(1, 1);
	}

	@Test
	void letsWordsThatAreStillTheMachinesFollowTheNewFigures() {
		RoundStage stage = collected(53);
		comes(stage, 3, "DISAGREE", "Sửa tiến độ");
		comes(stage, 4, "AGREE", "Sửa kinh phí");
		Map<String, @Nullable Object> draft = values(stage.form(stage.synthesise(), null));
		draft.put("majority", "Đa số nhất trí, theo thư ký");
		draft.put("dissent", String.valueOf(draft.get("dissent")).replace("\n", "\r\n"));
		comes(stage, 5, "REDO", "Xây dựng lại");

		Map<String, @Nullable Object> shown = values(catchUp(stage, stage.form(stage.synthesise(), null).with(draft)));

		Map<String, @Nullable Object> fresh = values(stage.form(stage.synthesise(), null));
		assertThat(shown).containsEntry("summary", fresh.get("summary"))
			.containsEntry("dissent", fresh.get("dissent"))
			.containsEntry("majority", "Đa số nhất trí, theo thư ký");
	}

	@Test
	void takesNoSynthesisOfLessThanHasBeenSaid() {
		RoundStage stage = collected(54);
		comes(stage, 3, "DISAGREE", "Sửa tiến độ");

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> submit(stage, 2))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly(1));
		assertThat(stage.syntheses.of(stage.caseNumber)).isEmpty();

		submit(stage, 3);

		assertThat(stage.syntheses.of(stage.caseNumber)).singleElement()
			.satisfies((synthesis) -> assertThat(synthesis.recommendations()).extracting(Recommendation::voices)
				.containsOnly(3));
	}

	@Test
	void leavesACountThatIsNoneToTheValidation() {
		RoundStage stage = collected(55);
		StepForm fresh = stage.form(stage.synthesise(), null);

		assertThat(catchUp(stage, fresh.filledIn(Map.of("critiques", "nhiều"))).notices()).isEmpty();
		assertThat(catchUp(stage, fresh.filledIn(Map.of())).notices()).isEmpty();
	}

	private static StepForm catchUp(RoundStage stage, StepForm filled) {
		return stage.synthesise().catchUp(stage.context(stage.synthesise(), null), filled);
	}

	private static void submit(RoundStage stage, int seen) {
		Values row = new Values(Map.of("content", "Bổ sung", "addressee", "OWNER", "weight", "MAJOR"));
		stage.complete(stage.synthesise(), null, "SUBMIT",
				Map.of("critiques", BigDecimal.valueOf(seen), "summary", "Tóm tắt", "recommendations", List.of(row)));
	}

	private static Map<String, @Nullable Object> values(StepForm form) {
		Map<String, @Nullable Object> values = new HashMap<>();
		form.fields().forEach((field) -> values.put(field.name(), field.value()));
		return values;
	}

	private static List<?> rows(Map<String, @Nullable Object> values) {
		return (values.get("recommendations") instanceof List<?> rows) ? rows : List.of();
	}

	/** Two critiques of five have come when the round closes. */
	private RoundStage collected(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-01" + number), 2, 3);
		stage.opened();
		stage.accepted(1, 2, 3, 4, 5);
		comes(stage, 1, "AGREE", "Bổ sung số liệu");
		comes(stage, 2, "AGREE", "Bổ sung số liệu");
		stage.progress().close(stage.caseNumber);
		return stage;
	}

	private static void comes(RoundStage stage, long seat, String conclusion, String advice) {
		stage.complete(stage.submit(), seat, "SUBMIT", Map.of("general", "Ý kiến\nriêng", "conclusion", conclusion,
				"points", List.of(SynthesisTests.point("Thiếu", advice)), "confirmed", true));
	}

}
