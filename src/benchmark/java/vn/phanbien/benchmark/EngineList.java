package vn.phanbien.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The task list that an engine offers by itself. Its rows are captured through its own
 * API and then multiplied: copies differ in their keys and are older.
 */
final class EngineList implements TaskList {

	private static final List<String> TABLES = List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink",
			"act_ru_variable");

	private static final Set<String> KEYS = Set.of("id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_",
			"parent_id_", "task_id_", "act_inst_id_", "var_scope_", "task_inst_id_");

	private final String group = Unions.group(0, 1);

	private final String database;

	private final HikariDataSource source;

	private final Engine engine;

	private int copies = 1;

	EngineList(String database, HikariDataSource source, Engine engine) {
		this.database = database;
		this.source = source;
		this.engine = engine;
		for (int union = 0; union < Unions.NUMBER; union++) {
			for (int step = 0; step < Unions.CAPTURED; step++) {
				engine.start(Unions.group(union, step), Map.of("group", Unions.group(union, step), "kind",
						Unions.kind(step), "title", Unions.title(step)));
			}
		}
	}

	@Override
	public String name() {
		return this.engine.name();
	}

	@Override
	public String database() {
		return this.database;
	}

	@Override
	public void grow(int steps) {
		int wanted = steps / (Unions.NUMBER * Unions.CAPTURED);
		Multiplying.in(this.source, (jdbc) -> TABLES.forEach((table) -> multiply(jdbc, table, wanted)));
		this.copies = Math.max(wanted, this.copies);
	}

	private void multiply(JdbcClient jdbc, String table, int wanted) {
		List<String> columns = jdbc.sql("""
				select column_name from information_schema.columns
				where table_schema = 'public' and table_name = ? order by ordinal_position
				""").param(table).query(String.class).list();
		String values = columns.stream().map(EngineList::copied).collect(Collectors.joining(", "));
		jdbc.sql("""
				insert into %s (%s) select %s from %s o, generate_series(%d, %d) copy where o.id_ not like '%%~%%'
				""".formatted(table, String.join(", ", columns), values, table, this.copies, wanted - 1)).update();
	}

	private static String copied(String column) {
		String name = column.toLowerCase(Locale.ROOT);
		if (KEYS.contains(name)) {
			return "o.%s || '~' || copy".formatted(name);
		}
		return name.equals("create_time_") ? "o.create_time_ - copy * interval '1 minute'" : "o." + name;
	}

	@Override
	public long ask(Ask ask) {
		return switch (ask) {
			case FIRST_PAGE -> this.engine.page(this.group, 0);
			case FIRST_PAGE_AND_COUNT -> this.engine.page(this.group, 0) + this.engine.count(this.group);
			case COUNT -> this.engine.count(this.group);
			case FILTERED -> this.engine.pageOfKind(this.group, Unions.SOME_KIND);
			case PAGE_50 -> this.engine.page(this.group, 49 * PAGE);
			case SEARCH -> this.engine.pageWithTitle(this.group, Unions.WORD);
		};
	}

	@Override
	public void close() {
		this.engine.close();
		this.source.close();
	}

}
