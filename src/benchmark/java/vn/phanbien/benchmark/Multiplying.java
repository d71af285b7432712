package vn.phanbien.benchmark;

import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Multiplies rows in one transaction. Foreign keys are not checked row by row meanwhile:
 * copies keep what their originals refer to, or refer to copies of it.
 */
final class Multiplying {

	private Multiplying() {
	}

	static void in(DataSource source, Consumer<JdbcClient> statements) {
		JdbcClient jdbc = JdbcClient.create(source);
		new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult((transaction) -> {
			jdbc.sql("set local session_replication_role = replica").update();
			statements.accept(jdbc);
		});
		jdbc.sql("vacuum analyze").update();
	}

}
