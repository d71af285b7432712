package vn.phanbien.demo;

import org.springframework.beans.factory.annotation.Value;
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

	private final boolean withCases;

	/**
	 * @param organisations whom to load
	 * @param cases what to load
	 * @param withCases whether example cases are wanted, {@code phanbien.demo.cases}
	 */
	DemoLoader(DemoOrganisations organisations, DemoCases cases,
			@Value("${phanbien.demo.cases:true}") boolean withCases) {
		this.organisations = organisations;
		this.cases = cases;
		this.withCases = withCases;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.organisations.load() && this.withCases) {
			this.cases.load();
		}
	}

}
