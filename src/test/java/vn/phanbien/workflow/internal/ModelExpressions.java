package vn.phanbien.workflow.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * What the expressions of the models name.
 */
final class ModelExpressions {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private static final Pattern TEXT = Pattern.compile("'[^']*'");

	private static final Pattern NAME = Pattern.compile("(?<![.\\w])([A-Za-z_]\\w*)");

	private static final Pattern CALL = Pattern.compile("\\w+\\.\\w+(?=\\()");

	private static final Set<String> RESERVED = Set.of("null", "true", "false", "and", "or", "not", "empty",
			"execution");

	private ModelExpressions() {
	}

	private static Stream<String> of(Vocabulary vocabulary) {
		return EXPRESSION.matcher(Bpmn.convertToString(vocabulary.model()))
			.results()
			.map((expression) -> TEXT.matcher(expression.group(1)).replaceAll(""));
	}

	/**
	 * Finds the beans and variables that a model's expressions begin with.
	 * @param vocabulary the model
	 * @return their names
	 */
	static Set<String> names(Vocabulary vocabulary) {
		return of(vocabulary).flatMap((expression) -> NAME.matcher(expression).results())
			.map(MatchResult::group)
			.filter((name) -> !RESERVED.contains(name))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Finds the questions that models ask of beans.
	 * @return each as {@code bean.method}
	 */
	static Set<String> calls() {
		return Arrays.stream(Vocabulary.values())
			.flatMap(ModelExpressions::of)
			.flatMap((expression) -> CALL.matcher(expression).results())
			.map(MatchResult::group)
			.collect(Collectors.toUnmodifiableSet());
	}

}
