package vn.phanbien.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application a PostgreSQL server that outlives its last connection.
 */
class OwnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		PostgresServer server = PostgresServer.start();
		Belongings.of(context).add("postgresServer", server::close);
		TestPropertyValues.of("spring.datasource.url=" + server.createDatabase()).applyTo(context);
	}

}
