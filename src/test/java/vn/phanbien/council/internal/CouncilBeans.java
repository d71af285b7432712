package vn.phanbien.council.internal;

import javax.sql.DataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

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

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	void close() {
		this.context.close();
	}

}
