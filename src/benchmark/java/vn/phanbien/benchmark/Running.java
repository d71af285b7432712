package vn.phanbien.benchmark;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.phanbien.PhanBienApplication;
import vn.phanbien.support.ApiClient;

/**
 * Starts the application as its users have it, on the server that is watched.
 */
final class Running {

	/** The database of the application. */
	static final String DATABASE = "phanbien";

	private Running() {
	}

	static ConfigurableApplicationContext on(Server server) {
		return new SpringApplicationBuilder(PhanBienApplication.class).profiles("demo")
			.run("--spring.datasource.url=" + server.database(DATABASE), "--server.port=0",
					"--phanbien.data-dir=target/benchmark-data", "--phanbien.demo.cases=false");
	}

	static ApiClient api(ConfigurableApplicationContext application) {
		return new ApiClient(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
