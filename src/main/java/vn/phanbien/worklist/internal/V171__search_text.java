package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * Writes anew what search reads of rows that were there before it. No SQL of both
 * databases folds Vietnamese, so it is done here.
 */
@Component
class V171__search_text extends BaseJavaMigration {

	private final StepNames steps;

	V171__search_text(StepNames steps) {
		this.steps = steps;
	}

	@Override
	public void migrate(Context context) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		fill(jdbc, "document", "search_text", "select id, file_name, case_number from document",
				(row) -> VietnameseText.searchable(List.of(), text(row, "file_name"), text(row, "case_number")));
		fill(jdbc, "outgoing_document", "search_text", "select id, symbol, subject, case_number from outgoing_document",
				(row) -> VietnameseText.searchable(numbers(row, "symbol"), text(row, "subject"),
						text(row, "case_number")));
		fill(jdbc, "incoming_letter", "search_text",
				"select id, letter_number, issuer_name, subject from incoming_letter", (row) -> VietnameseText
					.searchable(numbers(row, "letter_number"), text(row, "issuer_name"), text(row, "subject")));
		fill(jdbc, "assignment", "search_text", """
				select a.id, a.case_number, l.letter_number, a.title, a.agency_name
				from assignment a left join incoming_letter l on l.id = a.letter_id""", (row) -> VietnameseText
			.searchable(numbers(row, "case_number", "letter_number"), text(row, "title"), text(row, "agency_name")));
		fill(jdbc, "expert", "search_text", "select id, name, fields, workplace, association from expert",
				(row) -> VietnameseText.searchable(List.of(), text(row, "name"), text(row, "fields"),
						text(row, "workplace"), text(row, "association")));
		fill(jdbc, "expert", "field_search", "select id, fields from expert",
				(row) -> VietnameseText.searchable(List.of(), text(row, "fields")));
		fill(jdbc, "work_item", "search_text", "select id, case_number, step, title, agency_name from work_item",
				(row) -> this.steps.searchable(new CaseNumber(String.valueOf(text(row, "case_number"))),
						String.valueOf(text(row, "step")), String.valueOf(text(row, "title")),
						String.valueOf(text(row, "agency_name"))));
	}

	private static void fill(JdbcClient jdbc, String table, String column, String select,
			Function<Map<String, @Nullable Object>, String> searchable) {
		for (Map<String, @Nullable Object> row : jdbc.sql(select).query().listOfRows()) {
			jdbc.sql("update " + table + " set " + column + " = :text where id = :id")
				.param("text", searchable.apply(row))
				.param("id", row.get("id"))
				.update();
		}
	}

	private static List<String> numbers(Map<String, @Nullable Object> row, String... columns) {
		return Stream.of(columns).map((column) -> text(row, column)).flatMap(Stream::ofNullable).toList();
	}

	private static @Nullable String text(Map<String, @Nullable Object> row, String column) {
		Object value = row.get(column);
		return (value != null) ? value.toString() : null;
	}

}
