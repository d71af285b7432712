package vn.phanbien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import vn.phanbien.worklist.StepPapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * That each kind of papers for which a step asks is held by a module and has a title.
 */
class StepPapersTests {

	private static final Pattern ASKED = Pattern.compile("StepMaterial\\s*\\.papers\\(([^)]*)\\)");

	private static final Pattern KEY = Pattern.compile("\"([a-z]+)\"");

	@Test
	void findsAModuleForEachKindThatAStepAsksFor() {
		assertThat(asked()).isNotEmpty().isSubsetOf(held());
	}

	@Test
	void titlesEachKind() throws IOException {
		Properties messages = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/messages.properties"))) {
			messages.load(reader);
		}

		assertThat(held().stream().map((key) -> "papers." + key)).isNotEmpty()
			.isSubsetOf(messages.stringPropertyNames());
	}

	private static Set<String> held() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("vn.phanbien")
			.stream()
			.filter((type) -> type.isAssignableTo(StepPapers.class) && !type.isInterface())
			.map(StepPapersTests::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String key(JavaClass papers) {
		return mock(papers.reflect().asSubclass(StepPapers.class), Answers.CALLS_REAL_METHODS).key();
	}

	private static Set<String> asked() {
		Set<String> asked = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files
				.filter((path) -> path.toString().endsWith("Step.java") || path.toString().endsWith("Form.java")
						|| path.toString().endsWith("Summary.java"))
				.toList()) {
				Matcher calls = ASKED.matcher(Files.readString(file));
				while (calls.find()) {
					KEY.matcher(calls.group(1)).results().forEach((key) -> asked.add(key.group(1)));
				}
			}
			return asked;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
