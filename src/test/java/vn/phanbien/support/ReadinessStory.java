package vn.phanbien.support;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application starts on an empty database and lets nobody in without a name.
 */
@SuppressWarnings("NullAway.Init")
abstract class ReadinessStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Value("${spring.datasource.url}")
	private String url;

	private final String product;

	ReadinessStory(String product) {
		this.product = product;
	}

	@Test
	void runsOnTheDatabaseThatItWasGiven() {
		assertThat(this.url).startsWith("jdbc:" + this.product);
		assertThat(this.database.sql("select count(*) from work_item").query(Long.class).single()).isNotNegative();
	}

	@Test
	void refusesCallersWithoutToken() {
		assertThat(this.api.anonymously().get("/me").refused(401).path("code").asString("")).isNotBlank();
	}

	@Test
	void refusesCallersWithAnUnknownToken() {
		this.api.as("nobody").get("/me").refused(401);
	}

}
