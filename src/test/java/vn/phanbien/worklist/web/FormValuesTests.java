package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How what a browser sends becomes what a completion takes.
 */
class FormValuesTests {

	private static final List<Option> SOMEBODY = List.of(Option.named("e1", "Ông A"), Option.named("e2", "Bà B"));

	@Test
	void readsTextAsTypedWithoutTheSpacesAround() {
		assertThat(read(Map.of("f.title", List.of("  Đề án ")), Field.text("title"))).containsEntry("title", "Đề án");
	}

	@Test
	void leavesEmptyFieldsOut() {
		assertThat(read(Map.of("f.title", List.of("  ")), Field.text("title"), Field.date("until"))).isEmpty();
	}

	@Test
	void takesNothingThatTheFormDoesNotAskFor() {
		assertThat(read(Map.of("f.other", List.of("x"), "title", List.of("x")), Field.text("title"))).isEmpty();
	}

	@Test
	void readsAnUntickedBoxAsNo() {
		assertThat(read(Map.of(), Field.bool("announced"))).containsEntry("announced", false);
		assertThat(read(Map.of("f.announced", List.of("true")), Field.bool("announced"))).containsEntry("announced",
				true);
	}

	@Test
	void readsSeveralValuesAsAList() {
		var values = read(Map.of("f.experts", List.of("e1", "", "e2")), Field.choice("experts", SOMEBODY).many());

		assertThat(values).containsEntry("experts", List.of("e1", "e2"));
	}

	@Test
	void readsALocalTimeInVietnam() {
		assertThat(read(Map.of("f.at", List.of("2026-03-04T08:30")), Field.dateTime("at"))).containsEntry("at",
				"2026-03-04T08:30:00+07:00");
	}

	@Test
	void tellsPeopleOfOneNameApart() {
		List<Option> namesakes = List.of(Option.named("e1", "Ông A"), Option.named("e2", "Ông A"),
				Option.named("e3", "Bà B"));

		assertThat(read(Map.of("f.who", List.of("Ông A [e2]")), Field.expert("who", namesakes))).containsEntry("who",
				"e2");
		assertThat(read(Map.of("f.who", List.of("e1")), Field.expert("who", namesakes))).containsEntry("who", "e1");
	}

	@Test
	void passesOnANameThatFitsTwo() {
		List<Option> namesakes = List.of(Option.named("e1", "Ông A"), Option.named("e2", "Ông A"));

		assertThat(read(Map.of("f.who", List.of("Ông A")), Field.expert("who", namesakes))).containsEntry("who",
				"Ông A");
	}

	@Test
	void passesOnATimeThatIsNone() {
		assertThat(read(Map.of("f.at", List.of("sáng mai")), Field.dateTime("at"))).containsEntry("at", "sáng mai");
	}

	@Test
	void knowsAnOptionByTheLabelThatWasTyped() {
		assertThat(read(Map.of("f.chair", List.of("Bà B")), Field.expert("chair", SOMEBODY))).containsEntry("chair",
				"e2");
	}

	@Test
	void passesOnWhatIsNoOption() {
		assertThat(read(Map.of("f.chair", List.of("Ai đó")), Field.expert("chair", SOMEBODY))).containsEntry("chair",
				"Ai đó");
	}

	@Test
	void readsRowsInOrderAndPassesOverEmptyOnes() {
		Field points = Field.rows("points", Field.text("page"), Field.bool("major"), Field.text("text"));

		var values = read(Map.of("f.points[10].text", List.of("ba"), "f.points[0].page", List.of("34"),
				"f.points[0].major", List.of("true"), "f.points[2].page", List.of(""), "f.points[2].text", List.of(" "),
				"f.points[3].text", List.of("hai")), points);

		assertThat(values).containsEntry("points", List.of(Map.of("page", "34", "major", true),
				Map.of("major", false, "text", "hai"), Map.of("major", false, "text", "ba")));
	}

	@Test
	void readsNoRowsAsAnEmptyList() {
		assertThat(read(Map.of(), Field.rows("points", Field.text("page")))).containsEntry("points", List.of());
	}

	private static Map<String, Object> read(Map<String, List<String>> parameters, Field... fields) {
		return new FormValues(parameters, (option) -> String.valueOf(option.text())).read(List.of(fields));
	}

}
