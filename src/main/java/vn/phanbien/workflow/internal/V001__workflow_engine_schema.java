package vn.phanbien.workflow.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables by the engine's own scripts, under the one migration lock.
 * Flyway refuses a schema that the engine has filled first.
 */
@Component
class V001__workflow_engine_schema extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String vendor = connection.getMetaData().getDatabaseProductName().startsWith("H2") ? "h2" : "postgres";
		for (String part : PARTS) {
			String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part);
			ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
		}
	}

}
