package vn.phanbien.workflow.internal;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every step can be called by its name, in each language.
 */
class StepMessagesTests {

	@ParameterizedTest
	@ValueSource(strings = { "messages", "messages_en" })
	void hasATitleAndAQuestionForEachStep(String language) throws IOException {
		Properties messages = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("i18n/" + language + ".properties"), UTF_8));

		List<String> missing = Vocabulary.steps()
			.stream()
			.flatMap((step) -> Stream.of("step.%s.title".formatted(step), "step.%s.question".formatted(step)))
			.filter((key) -> messages.getProperty(key, "").isBlank())
			.toList();

		assertThat(missing).isEmpty();
	}

}
