package vn.phanbien;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the walls between modules: each uses only what it says it does, and only the root
 * of another.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(PhanBienApplication.class);

	@Test
	void keepsTheWallsBetweenModules() {
		this.modules.verify();
	}

	@Test
	void seesEachPackageAsAModule() {
		assertThat(this.modules).extracting((module) -> module.getIdentifier().toString())
			.contains("shared", "people", "worklist", "assignment", "council", "review", "report", "workflow", "web");
	}

	/**
	 * A package-info among the tests would hide the module's own, and with it the wall.
	 */
	@Test
	void listsWhatEachModuleMayUse() {
		assertThat(this.modules).filteredOn((module) -> !isListed(module))
			.extracting((module) -> module.getIdentifier().toString())
			.isEmpty();
	}

	private static boolean isListed(org.springframework.modulith.core.ApplicationModule module) {
		return module.getBasePackage()
			.findAnnotation(ApplicationModule.class)
			.map((declared) -> List.of(declared.allowedDependencies()))
			.filter((allowed) -> !allowed.contains(ApplicationModule.OPEN_TOKEN))
			.isPresent();
	}

}
