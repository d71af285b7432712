package vn.phanbien.review.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.Recommendation;
import vn.phanbien.review.RoundOver;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * From points to recommendations, and on into the next round.
 */
@SpringJUnitConfig(OnH2.class)
class SynthesisTests {

	private static final String EARLIER = "step.Task_SubmitCritique.field.earlier";

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	static Values point(String problem, String proposal) {
		return point(problem, proposal, Weight.MEDIUM);
	}

	private static Values point(String problem, String proposal, Weight weight) {
		return new Values(Map.of("section", "3", "problem", problem, "proposal", proposal, "weight", weight.name(),
				"addressee", "DRAFTER"));
	}

	@Test
	void mergesPointsWithTheSameAdviceAndCountsSupport() {
		RoundStage stage = collected(41);

		stage.blindly(stage.synthesise(), null);

		Synthesis synthesis = stage.syntheses.latest(stage.caseNumber).orElseThrow();
		List<Long> points = stage.critiques.points(stage.caseNumber).stream().map(CritiquePoint::id).toList();
		assertThat(synthesis.recommendations()).containsExactly(
				new Recommendation(1, "Bổ sung số liệu", Addressee.DRAFTER, Weight.MAJOR,
						List.of(points.get(0), points.get(1)), 2, 3),
				new Recommendation(2, "Sửa tiến độ", Addressee.DRAFTER, Weight.MINOR, List.of(points.get(2)), 1, 3));
	}

	@Test
	void keepsMajorityAndDissentWithoutNames() {
		RoundStage stage = collected(42);

		stage.blindly(stage.synthesise(), null);

		Synthesis synthesis = stage.syntheses.latest(stage.caseNumber).orElseThrow();
		assertThat(synthesis.majority()).contains("Nhất trí, đề nghị chỉnh sửa, bổ sung: 2 trong 3 ý kiến.");
		assertThat(synthesis.dissent()).contains("Ý kiến \"Không nhất trí\": Chưa đủ căn cứ");
		assertThat(synthesis.summary()).contains("3 bản nhận xét", "5 vị trí", "3 ý kiến cụ thể");
	}

	@Test
	void callsNobodyDissentingWhereOpinionIsSplit() {
		RoundStage stage = stage(47);
		submit(stage, 1, "AGREE_WITH_CHANGES", "Khá", point("Thiếu", "Bổ sung"));
		submit(stage, 2, "AGREE", "Tốt", point("Thiếu", "Bổ sung"));
		submit(stage, 3, "DISAGREE", "Kém", point("Thiếu", "Bổ sung"));
		stage.progress().close(stage.caseNumber);

		stage.blindly(stage.synthesise(), null);

		Synthesis synthesis = stage.syntheses.latest(stage.caseNumber).orElseThrow();
		assertThat(synthesis.majority()).hasValueSatisfying((split) -> assertThat(split).contains("Không có ý kiến"));
		assertThat(synthesis.dissent()).isEmpty();
	}

	@Test
	void tellsDissentInTheExpertsOwnWords() {
		RoundStage stage = stage(48);
		submit(stage, 1, "AGREE", "Tốt", point("Thiếu", "Bổ sung"));
		stage.complete(stage.submit(), 2L, "SUBMIT", Map.of("s3", "Thiếu trạm đo", "s5", "Dự toán cao", "conclusion",
				"DISAGREE", "points", List.of(point("Thiếu", "Bổ sung"))));
		stage.complete(stage.submit(), 3L, "SUBMIT",
				Map.of("conclusion", "DISAGREE", "points", List.of(point("Chồng mùa mưa", "Sửa tiến độ"))));
		submit(stage, 4, "AGREE", "Tốt", point("Thiếu", "Bổ sung"));
		submit(stage, 5, "AGREE", "Tốt", point("Thiếu", "Bổ sung"));
		stage.progress().close(stage.caseNumber);

		stage.blindly(stage.synthesise(), null);

		assertThat(stage.syntheses.latest(stage.caseNumber).orElseThrow().dissent()).contains("""
				Ý kiến "Không nhất trí": Thiếu trạm đo
				Dự toán cao
				Ý kiến "Không nhất trí": Chồng mùa mưa""");
	}

	@Test
	void endsTheRoundForLateCritiques() {
		RoundStage stage = collected(43);

		stage.blindly(stage.synthesise(), null);

		assertThat(stage.rounds.require(stage.caseNumber).isReleased()).isTrue();
		assertThatExceptionOfType(RoundOver.class).isThrownBy(() -> stage.submitted(4));
	}

	@Test
	void refusesATraceToAPointThatIsNotThere() {
		RoundStage stage = collected(44);
		Values row = new Values(
				Map.of("content", "Bổ sung", "addressee", "OWNER", "weight", "MAJOR", "sources", "999999"));

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.synthesise(), null, "SUBMIT",
					Map.of("critiques", BigDecimal.valueOf(3), "summary", "Tóm tắt", "recommendations", List.of(row))))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("recommendations[0].sources"));
	}

	@Test
	void carriesOnWhatTheNextRoundDoesNotCallResolved() {
		RoundStage stage = secondRound(45);
		List<Long> points = stage.critiques.points(stage.caseNumber).stream().map(CritiquePoint::id).toList();

		mark(stage, 1, points, "RESOLVED", "RESOLVED", "NOT");
		mark(stage, 2, points, "RESOLVED", "PARTLY", "NOT");
		mark(stage, 3, points, "RESOLVED", "RESOLVED", "RESOLVED");
		stage.blindly(stage.synthesise(), null);

		assertThat(stage.syntheses.latest(stage.caseNumber).orElseThrow().recommendations()).singleElement()
			.satisfies((one) -> {
				assertThat(one.content()).isEqualTo("Sửa tiến độ");
				assertThat(one.supporters()).isEqualTo(2);
			});
		assertThat(stage.syntheses.of(stage.caseNumber)).hasSize(2);
	}

	@Test
	void countsNobodyAsSupporterWhoHasNotUpheldAPoint() {
		RoundStage stage = secondRound(49);
		List<Long> points = stage.critiques.points(stage.caseNumber).stream().map(CritiquePoint::id).toList();
		mark(stage, 1, points, "NOT", "RESOLVED", "RESOLVED");
		stage.submitted(2, 3);

		stage.blindly(stage.synthesise(), null);

		assertThat(stage.syntheses.latest(stage.caseNumber).orElseThrow().recommendations())
			.extracting(Recommendation::content, Recommendation::supporters, Recommendation::voices)
			.containsExactly(tuple("Bổ sung số liệu", 1, 3));
	}

	@Test
	void wantsEachEarlierPointJudgedAndProposesNoJudgement() {
		RoundStage stage = secondRound(46);

		List<Field> marks = stage.form(stage.submit(), 1L)
			.fields()
			.stream()
			.filter((field) -> field.name().startsWith("earlier"))
			.toList();

		assertThat(marks).hasSize(3).allSatisfy((mark) -> {
			assertThat(mark.value()).isNull();
			assertThat(mark.requiredFor("SUBMIT")).isTrue();
		});
		assertThat(stage.blindly(stage.submit(), 1L)).isEqualTo("SUBMIT");
		assertThat(stage.critiques.ofRound(stage.caseNumber, 2).get(0).marks()).hasSize(3);
	}

	@Test
	void namesEarlierPointsByTheWordsOfTheirSection() {
		RoundStage stage = stage(50);
		submit(stage, 1, "AGREE", "Tốt", point("Thiếu trạm đo", "Bổ sung"));
		submit(stage, 2, "AGREE", "Tốt", new Values(Map.of("page", "34", "problem", "Dàn trải")));
		submit(stage, 3, "AGREE", "Tốt", new Values(Map.of("problem", "Chậm")));
		nextRound(stage);
		Words words = new Words(RoundStage.words());

		assertThat(stage.form(stage.submit(), 1L).fields()).filteredOn((field) -> field.name().startsWith("earlier"))
			.extracting(Field::label)
			.containsExactly(
					new Field.Label(EARLIER, List.of(words.text("step.Task_SubmitCritique.field.s3"), "Thiếu trạm đo")),
					new Field.Label(EARLIER, List.of(words.text("review.point.page", "34"), "Dàn trải")),
					new Field.Label(EARLIER + ".whole", List.of("Chậm")));
	}

	private RoundStage secondRound(int number) {
		RoundStage stage = collected(number);
		nextRound(stage);
		return stage;
	}

	private static void nextRound(RoundStage stage) {
		stage.blindly(stage.synthesise(), null);
		stage.progress().outcome(stage.caseNumber, "ANOTHER_ROUND");
		stage.opened();
	}

	private static void mark(RoundStage stage, long seat, List<Long> points, String... marks) {
		Map<String, Object> values = new HashMap<>(Map.of("general", "Đã sửa", "conclusion", "AGREE"));
		IntStream.range(0, marks.length).forEach((at) -> values.put("earlier" + points.get(at), marks[at]));
		stage.complete(stage.submit(), seat, "SUBMIT", values);
	}

	/** Three critiques: two say the same in other letters, one disagrees. */
	private RoundStage collected(int number) {
		RoundStage stage = stage(number);
		submit(stage, 1, "AGREE_WITH_CHANGES", "Khá", point("Thiếu", "Bổ sung số liệu", Weight.MINOR));
		submit(stage, 2, "AGREE_WITH_CHANGES", "Khá", point("Không đủ", "BỔ SUNG  số liệu", Weight.MAJOR));
		submit(stage, 3, "DISAGREE", "Chưa đủ căn cứ", point("Chồng mùa mưa", "Sửa tiến độ", Weight.MINOR));
		stage.progress().close(stage.caseNumber);
		return stage;
	}

	private RoundStage stage(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-00" + number), 2, 3);
		stage.opened();
		stage.accepted(1, 2, 3, 4, 5);
		return stage;
	}

	private static void submit(RoundStage stage, long seat, String conclusion, String general, Values point) {
		stage.complete(stage.submit(), seat, "SUBMIT",
				Map.of("general", general, "conclusion", conclusion, "points", List.of(point)));
	}

}
