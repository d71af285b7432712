package vn.phanbien.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.People;
import vn.phanbien.people.People.NewAccount;

import static org.mockito.Mockito.mock;

/**
 * The doors of the application on one of its machines, without what lies behind them.
 */
final class Node implements AutoCloseable {

	static final String PASSWORD = "mat-khau-cua-toi";

	private final ConfigurableApplicationContext context;

	Node(String database) {
		this.context = new SpringApplicationBuilder(Doors.class).run("--spring.datasource.url=" + database,
				"--server.port=0");
	}

	String address() {
		return "http://localhost:" + property("local.server.port");
	}

	String url() {
		return property("spring.datasource.url");
	}

	private String property(String name) {
		return this.context.getEnvironment().getRequiredProperty(name);
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	JdbcClient database() {
		return bean(JdbcClient.class);
	}

	/** Lets somebody in by name and password. */
	void admit(String username) {
		bean(People.class).add(username, new NewAccount(username, PASSWORD));
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * The slice; without a stereotype, so that no scan finds it.
	 */
	@EnableAutoConfiguration
	@ComponentScan({ "vn.phanbien.web", "vn.phanbien.people", "vn.phanbien.organisation", "vn.phanbien.shared" })
	static class Doors {

		@Bean
		MandateFiles mandates() {
			return mock(MandateFiles.class);
		}

	}

}
