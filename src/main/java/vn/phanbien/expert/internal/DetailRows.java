package vn.phanbien.expert.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.expert.Absence;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Workplace;
import vn.phanbien.shared.VietnameseText;

/**
 * The rows below an entry: what somebody has several of.
 */
@Component
class DetailRows {

	private static final List<String> TABLES = List.of("expert_field", "expert_association", "expert_workplace",
			"expert_language", "expert_absence");

	private final JdbcClient jdbc;

	DetailRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the place of what was there before. */
	void write(ExpertId expert, ExpertDetails details) {
		TABLES.forEach((table) -> this.jdbc.sql("delete from " + table + " where expert_id = :expert")
			.param("expert", expert.value())
			.update());
		details.fields()
			.forEach((field) -> this.jdbc.sql("insert into expert_field (expert_id, code) values (:expert, :code)")
				.param("expert", expert.value())
				.param("code", field.value())
				.update());
		insert("expert_association", expert, details.associations(),
				(name) -> values("name", name, "folded", VietnameseText.fold(name)));
		insert("expert_workplace", expert, details.workplaces(), (place) -> values("name", place.name(),
				"work_position", place.position(), "from_day", place.from(), "until_day", place.until()));
		insert("expert_language", expert, details.languages(), (name) -> values("name", name));
		insert("expert_absence", expert, details.absences(), (absence) -> values("from_day", absence.from(),
				"until_day", absence.until(), "reason", absence.reason()));
	}

	private <T> void insert(String table, ExpertId expert, List<T> items,
			Function<T, Map<String, @Nullable Object>> columns) {
		IntStream.range(0, items.size()).forEach((ordinal) -> {
			Map<String, @Nullable Object> values = columns.apply(items.get(ordinal));
			String names = String.join(", ", values.keySet());
			String parameters = values.keySet().stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
			this.jdbc
				.sql("insert into " + table + " (expert_id, ordinal, " + names + ") values (:expert, :ordinal, "
						+ parameters + ")")
				.param("expert", expert.value())
				.param("ordinal", ordinal)
				.params(values)
				.update();
		});
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			values.put(String.valueOf(pairs[index]), pairs[index + 1]);
		}
		return values;
	}

	Map<ExpertId, List<FieldCode>> fields(Collection<Long> experts) {
		return read("expert_field", "code", experts, (row, number) -> new FieldCode(row.getString("code")));
	}

	Map<ExpertId, List<String>> associations(Collection<Long> experts) {
		return read("expert_association", "ordinal", experts, (row, number) -> row.getString("name"));
	}

	Map<ExpertId, List<String>> languages(Collection<Long> experts) {
		return read("expert_language", "ordinal", experts, (row, number) -> row.getString("name"));
	}

	Map<ExpertId, List<Workplace>> workplaces(Collection<Long> experts) {
		return read("expert_workplace", "ordinal", experts,
				(row, number) -> new Workplace(row.getString("name"), row.getString("work_position"),
						row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)));
	}

	Map<ExpertId, List<Absence>> absences(Collection<Long> experts) {
		return read("expert_absence", "ordinal", experts,
				(row, number) -> new Absence(row.getObject("from_day", LocalDate.class),
						row.getObject("until_day", LocalDate.class), row.getString("reason")));
	}

	private <T> Map<ExpertId, List<T>> read(String table, String order, Collection<Long> experts, RowMapper<T> mapper) {
		Map<ExpertId, List<T>> found = new HashMap<>();
		this.jdbc.sql("select * from " + table + " where expert_id in (:experts) order by expert_id, " + order)
			.param("experts", experts)
			.query((row) -> {
				T item = mapper.mapRow(row, 0);
				found.computeIfAbsent(new ExpertId(row.getLong("expert_id")), (id) -> new ArrayList<>()).add(item);
			});
		return found;
	}

}
