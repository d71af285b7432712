package vn.phanbien.workflow.internal;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import vn.phanbien.worklist.StepHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Every step of a model has exactly one handler in the domain, and every handler a step.
 */
class StepHandlerTests {

	@Test
	void handlesEachStepOnce() {
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("vn.phanbien");

		List<String> handled = classes.stream()
			.filter((type) -> type.isAssignableTo(StepHandler.class))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(StepHandlerTests::step)
			.toList();

		assertThat(handled).containsExactlyInAnyOrderElementsOf(Vocabulary.steps());
	}

	private static String step(JavaClass handler) {
		return mock(handler.reflect().asSubclass(StepHandler.class), Answers.CALLS_REAL_METHODS).step();
	}

}
