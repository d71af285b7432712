package vn.phanbien.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import org.springframework.core.io.ClassPathResource;

/**
 * Each model beside the class that holds its words.
 */
enum Vocabulary {

	REVIEW_ASSIGNMENT("review-assignment", ReviewAssignmentProcess.class),

	EXPERT_REVIEW("expert-review", ExpertReviewProcess.class),

	REPORT_APPROVAL("report-approval", ReportApprovalProcess.class),

	ADOPTION_TRACKING("adoption-tracking", AdoptionTrackingProcess.class);

	final String file;

	private final Class<?> words;

	Vocabulary(String name, Class<?> words) {
		this.file = name + ".bpmn";
		this.words = words;
	}

	BpmnModelInstance model() {
		try (InputStream content = new ClassPathResource("bpmn/" + this.file).getInputStream()) {
			return Bpmn.readModelFromStream(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return model().getModelElementsByType(type);
	}

	String key() {
		return constants(this.words).findFirst().orElseThrow();
	}

	Set<String> words(String group) {
		return Arrays.stream(this.words.getDeclaredClasses())
			.filter((nested) -> nested.getSimpleName().equals(group))
			.flatMap(Vocabulary::constants)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> constants(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields())
			.filter((field) -> field.getType() == String.class)
			.map(Vocabulary::value);
	}

	private static String value(Field constant) {
		try {
			return (String) constant.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Lists the steps of all models.
	 * @return the ids of their user tasks
	 */
	static List<String> steps() {
		return Arrays.stream(values())
			.flatMap((vocabulary) -> vocabulary.all(UserTask.class).stream())
			.map(UserTask::getId)
			.toList();
	}

}
