package vn.phanbien.expert.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.shared.VietnameseText;

/**
 * Gives entries that were there before their place in the tree where their own words name
 * a field of it, and their association as the first of several. No SQL of both databases
 * folds Vietnamese, so it is done here; the words stay.
 */
@Component
class V211__expert_entries extends BaseJavaMigration {

	@Override
	public void migrate(Context context) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		FieldTree tree = new FieldTree(StateFields.read());
		for (Map<String, @Nullable Object> row : jdbc.sql("select id, name, fields, workplace, association from expert")
			.query()
			.listOfRows()) {
			Object id = row.get("id");
			String association = text(row, "association");
			if (association != null) {
				jdbc.sql("""
						insert into expert_association (expert_id, ordinal, name, folded)
						values (:id, 0, :name, :folded)""")
					.param("id", id)
					.param("name", association)
					.param("folded", VietnameseText.fold(association))
					.update();
			}
			place(jdbc, row, tree);
		}
	}

	private static void place(JdbcClient jdbc, Map<String, @Nullable Object> row, FieldTree tree) {
		String words = String.valueOf(text(row, "fields"));
		List<FieldCode> codes = words.lines()
			.map(tree::named)
			.flatMap(Optional::stream)
			.map(FieldNode::code)
			.distinct()
			.toList();
		if (codes.isEmpty()) {
			return;
		}
		codes.forEach((code) -> jdbc.sql("insert into expert_field (expert_id, code) values (:id, :code)")
			.param("id", row.get("id"))
			.param("code", code.value())
			.update());
		String names = String.join("; ", tree.names(codes));
		jdbc.sql("update expert set search_text = :text, field_search = :fields where id = :id")
			.param("text",
					VietnameseText.searchable(List.of(), text(row, "name"), words, names, text(row, "workplace"),
							text(row, "association")))
			.param("fields", VietnameseText.searchable(List.of(), words, names))
			.param("id", row.get("id"))
			.update();
	}

	private static @Nullable String text(Map<String, @Nullable Object> row, String column) {
		Object value = row.get(column);
		return (value != null) ? value.toString() : null;
	}

}
