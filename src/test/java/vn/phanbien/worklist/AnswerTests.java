package vn.phanbien.worklist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept of a filled-in form.
 */
class AnswerTests {

	private static final Option COUNCIL = new Option("COUNCIL", "enum.Way.COUNCIL", null);

	@Test
	void keepsOptionsAsTheyWereOffered() {
		List<Answer> answers = Answer.of(List.of(Field.choice("way", List.of(COUNCIL))), Map.of("way", "COUNCIL"));

		assertThat(answers).singleElement().extracting(Answer::values).isEqualTo(List.of(COUNCIL));
	}

	@Test
	void keepsOtherValuesAsTheyAre() {
		List<Answer> answers = Answer.of(List.of(Field.text("note"), Field.number("rounds")),
				Map.of("note", "Khảo sát", "rounds", 2));

		assertThat(answers).flatExtracting(Answer::values).extracting(Option::text).containsExactly("Khảo sát", "2");
	}

	@Test
	void keepsEachRow() {
		Field papers = Field.rows("papers", Field.text("name"), Field.number("pages"));

		List<Answer> answers = Answer.of(List.of(papers),
				Map.of("papers", List.of(Map.of("name", "Thuyết minh", "pages", 3), Map.of("name", ""))));

		assertThat(answers).flatExtracting(Answer::rows).hasSize(1);
		assertThat(answers.get(0).rows().get(0)).extracting(Answer::name).containsExactly("name", "pages");
	}

	@Test
	void leavesOutWhatSaysNothing() {
		List<Field> fields = List.of(Field.text("note"), Field.bool("confirmed"), Field.rows("papers"),
				Field.file("scan").many());

		assertThat(Answer.of(fields,
				Map.of("note", " ", "confirmed", false, "papers", List.of(), "scan", List.of(), "unknown", "x")))
			.isEmpty();
	}

}
