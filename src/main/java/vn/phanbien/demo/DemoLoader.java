package vn.phanbien.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with examples when the demo profile starts.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

	private final DemoOrganisations organisations;

	private final DemoCases cases;

	DemoLoader(DemoOrganisations organisations, DemoCases cases) {
		this.organisations = organisations;
		this.cases = cases;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.organisations.load()) {
			this.cases.load();
		}
	}

}
