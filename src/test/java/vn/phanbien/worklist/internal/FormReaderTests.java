package vn.phanbien.worklist.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed is read by the description of a form, and every fault is named.
 */
class FormReaderTests {

	private final FormReader reader = new FormReader("SUBMIT", "known"::equals,
			DateWindow.seenFrom(LocalDate.of(2026, 11, 28)));

	@Test
	void readsEachTypeFromJsonAndFromAPage() {
		Values values = this.reader.read(
				List.of(Field.text("text"), Field.date("date"), Field.dateTime("when"), Field.number("number"),
						Field.bool("yes"), Field.file("files").many()),
				Map.of("text", "  Đề án  ", "date", "2026-01-05", "when", "2026-01-05T08:00", "number", 7, "yes", "on",
						"files", List.of("known")));

		assertThat(this.reader.errors()).isEmpty();
		assertThat(values.text("text")).contains("Đề án");
		assertThat(values.date("date")).contains(LocalDate.of(2026, 1, 5));
		assertThat(values.instant("when")).contains(Instant.parse("2026-01-05T01:00:00Z"));
		assertThat(values.number("number")).contains(BigDecimal.valueOf(7));
		assertThat(values.bool("yes")).isTrue();
		assertThat(values.texts("files")).containsExactly("known");
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/12/2026", "2026-02-30", "hôm nay" })
	void refusesWhatIsNoDate(String typed) {
		this.reader.read(List.of(Field.date("date")), Map.of("date", typed));

		assertThat(keys()).containsExactly("date: field.date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01", "1899-12-31", "2036-11-29", "+999999999-12-31" })
	void refusesADayThatNobodyMeans(String typed) {
		this.reader.read(List.of(Field.date("date")), Map.of("date", typed));

		assertThat(this.reader.errors()).containsExactly(
				new FieldError("date", "field.between", LocalDate.of(1900, 1, 1), LocalDate.of(2036, 11, 28)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1899-12-31T08:00", "2036-11-29T08:00", "2036-11-29T08:00:00+07:00",
			"+999999999-12-31T23:59:59-18:00" })
	void refusesAMomentThatNobodyMeans(String typed) {
		this.reader.read(List.of(Field.dateTime("when")), Map.of("when", typed));

		assertThat(keys()).containsExactly("when: field.between");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900-01-01", "2036-11-28" })
	void takesTheFirstAndTheLastDay(String typed) {
		this.reader.read(List.of(Field.date("date")), Map.of("date", typed));

		assertThat(this.reader.errors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ba", "1e400", "0.00001", "9999999999999" })
	void refusesWhatIsNoUsefulNumber(String typed) {
		this.reader.read(List.of(Field.number("number")), Map.of("number", typed));

		assertThat(keys()).containsExactly("number: field.number");
	}

	@ParameterizedTest
	@CsvSource({ "1.5,field.wholeNumber", "0.1,field.wholeNumber", "9999999999,field.number",
			"-2147483648,field.number" })
	void refusesWhatIsNoWholeNumber(String typed, String why) {
		this.reader.read(List.of(Field.wholeNumber("number")), Map.of("number", typed));

		assertThat(keys()).containsExactly("number: " + why);
	}

	@Test
	void takesAWholeNumberHoweverItIsWritten() {
		Values values = this.reader.read(List.of(Field.wholeNumber("one"), Field.wholeNumber("two")),
				Map.of("one", "7.0", "two", Integer.MAX_VALUE));

		assertThat(values.integer("one")).contains(7);
		assertThat(values.integer("two")).contains(Integer.MAX_VALUE);
	}

	@Test
	void leavesOutWhatNobodyCanPrint() {
		Values values = this.reader.read(List.of(Field.longText("text"), Field.text("empty")),
				Map.of("text", "Đề\u0000 án\n\u0007mới", "empty", "\u0000"));

		assertThat(values.text("text")).contains("Đề án\nmới");
		assertThat(values.text("empty")).isEmpty();
	}

	@Test
	void asksForWhatTheDecisionNeedsAndNotForMore() {
		List<Field> fields = List.of(Field.text("always").required(), Field.text("forward").required(Way.SUBMIT),
				Field.text("back").required(Way.RETURN));

		this.reader.read(fields, Map.of());

		assertThat(keys()).containsExactly("always: field.required", "forward: field.required");
	}

	@Test
	void letsOneFieldMakeUpForAnother() {
		List<Field> fields = List.of(Field.text("general").required().unless("points"), Field.text("points"));

		this.reader.read(fields, Map.of("points", "có"));

		assertThat(this.reader.errors()).isEmpty();
	}

	@Test
	void refusesOptionsFilesAndFieldsThatAreNotOffered() {
		List<Field> fields = List.of(Field.choice("way", List.of(Option.named("A", "A"))), Field.file("file"));

		this.reader.read(fields, Map.of("way", "B", "file", "another case's", "title", "x"));

		assertThat(keys()).containsExactlyInAnyOrder("way: field.option", "file: field.option", "title: field.unknown");
	}

	@Test
	void takesNothingWhereNothingIsOffered() {
		List<Field> fields = List.of(Field.choice("way", List.of()), Field.user("user", List.of()),
				Field.organisation("agency", List.of()), Field.expert("expert", List.of()),
				Field.expert("experts", List.of()).many());

		this.reader.read(fields,
				Map.of("way", "A", "user", "chutich", "agency", "SL", "expert", "7", "experts", List.of("7")));

		assertThat(keys()).containsExactly("way: field.option", "user: field.option", "agency: field.option",
				"expert: field.option", "experts: field.option");
	}

	@Test
	void namesTheRowInWhichAFieldIsWrongAndForgetsEmptyRows() {
		List<Field> fields = List.of(Field.rows("rows", Field.text("name").required(), Field.number("amount")));

		Values values = this.reader.read(fields, Map.of("rows", List.of(Map.of("name", "", "amount", ""),
				Map.of("name", "Hội nghị", "amount", 5), Map.of("name", "", "amount", "x"))));

		assertThat(keys()).containsExactlyInAnyOrder("rows[2].name: field.required", "rows[2].amount: field.number");
		assertThat(values.rows("rows")).hasSize(2);
	}

	@Test
	void wantsARequiredTickTicked() {
		this.reader.read(List.of(Field.bool("confirmed").required()), Map.of("confirmed", false));

		assertThat(keys()).containsExactly("confirmed: field.mustConfirm");
	}

	private List<String> keys() {
		return this.reader.errors().stream().map(FormReaderTests::key).toList();
	}

	private static String key(FieldError error) {
		return error.field() + ": " + error.messageKey();
	}

	private enum Way {

		SUBMIT, RETURN

	}

}
