package vn.phanbien.workflow.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every bean that a model names is there and within reach of expressions, which call only
 * public methods of public classes.
 */
class ExpressionBeanTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("vn.phanbien.workflow");

	@Test
	void exposesWhatModelsNameAndNoMore() {
		Set<String> named = Arrays.stream(Vocabulary.values())
			.flatMap((vocabulary) -> ModelExpressions.names(vocabulary).stream())
			.filter(EngineConfiguration.EXPOSED::contains)
			.collect(Collectors.toSet());

		assertThat(named).isEqualTo(EngineConfiguration.EXPOSED);
	}

	@Test
	void answersEachQuestionByAPublicMethodOfAPublicClass() {
		assertThat(ModelExpressions.calls()).isNotEmpty().allSatisfy((call) -> {
			String bean = call.substring(0, call.indexOf('.'));
			JavaClass type = component(bean).orElseThrow();

			assertThat(type.getModifiers()).as(type.getSimpleName()).contains(JavaModifier.PUBLIC);
			assertThat(type.getMethods()).filteredOn((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
				.extracting(JavaMember::getName)
				.contains(call.substring(bean.length() + 1));
		});
	}

	@Test
	void hasADelegateForEachServiceTask() {
		Set<String> delegates = CLASSES.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Bean.class))
			.filter((method) -> method.getRawReturnType().isAssignableTo(JavaDelegate.class))
			.map(JavaMethod::getName)
			.collect(Collectors.toSet());

		assertThat(Arrays.stream(Vocabulary.values())
			.flatMap((vocabulary) -> vocabulary.all(ServiceTask.class).stream())
			.map(ServiceTask::getCamundaDelegateExpression)
			.map((expression) -> expression.substring(2, expression.length() - 1))).isSubsetOf(delegates);
	}

	private static Optional<JavaClass> component(String name) {
		return CLASSES.stream()
			.filter((type) -> type.tryGetAnnotationOfType(Component.class)
				.filter((component) -> component.value().equals(name))
				.isPresent())
			.findFirst();
	}

}
