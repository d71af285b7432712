package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.support.Database;

/**
 * The stores of this module running over one database.
 */
final class CouncilBeans {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	CouncilBeans(DataSource database) {
		this.context.registerBean(DataSource.class, () -> database);
		this.context.register(CouncilConfiguration.class);
		this.context.refresh();
	}

	/**
	 * Sets the module up on every kind of database.
	 * @param others tables of other modules that it reads
	 */
	static List<CouncilBeans> onEach(String... others) {
		List<CouncilBeans> beans = new ArrayList<>();
		for (DataSource database : Database.createAll()) {
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V070__council.sql"),
					new ClassPathResource("db/migration/V250__council_conflict_decision.sql"),
					new ClassPathResource("db/migration/V290__council_conflict_reason.sql"))
				.execute(database);
			JdbcClient jdbc = JdbcClient.create(database);
			Stream.of(others).forEach((table) -> jdbc.sql(table).update());
			beans.add(new CouncilBeans(database));
		}
		return beans;
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	void close() {
		this.context.close();
	}

}
