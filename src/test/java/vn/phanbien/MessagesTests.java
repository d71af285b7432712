package vn.phanbien;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.SearchHit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That both languages say the same things, and everything that pages and refusals say.
 */
class MessagesTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Properties VIETNAMESE = read("messages.properties");

	private static final Properties ENGLISH = read("messages_en.properties");

	/** A key whole in a template; those put together at run time end with a dot. */
	private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-zA-Z][\\w.]*\\w)[(}]");

	private static final Pattern IN_CODE = Pattern
		.compile("\"((?:error|field|timeline|work|ui|search)\\.[a-zA-Z][\\w.]*\\w)\"");

	@Test
	void saysTheSameThingsInBothLanguages() {
		assertThat(VIETNAMESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
	}

	@Test
	void leavesNothingUnsaid() {
		assertThat(VIETNAMESE.values()).doesNotContain("");
		assertThat(ENGLISH.values()).doesNotContain("");
	}

	@Test
	void fillsInTheSameArguments() {
		Pattern argument = Pattern.compile("\\{(\\d)");

		assertThat(VIETNAMESE.stringPropertyNames())
			.allSatisfy((key) -> assertThat(all(argument, ENGLISH.getProperty(key))).as(key)
				.isEqualTo(all(argument, VIETNAMESE.getProperty(key))));
	}

	@Test
	void formatsEveryMessageThatFillsInSomething() {
		Stream.of(VIETNAMESE, ENGLISH)
			.flatMap((messages) -> messages.values().stream())
			.map(String::valueOf)
			.filter((message) -> message.contains("{"))
			.forEach((message) -> assertThat(new MessageFormat(message).format(new Object[] { 2, 2, 2, 2, 2, 2, 2 }))
				.as(message)
				.doesNotContain("{"));
	}

	@Test
	void saysEverythingThatTemplatesShow() {
		assertThat(used(MAIN.resolve("resources/templates"), ".html", IN_TEMPLATES)).isNotEmpty()
			.isSubsetOf(VIETNAMESE.stringPropertyNames());
	}

	@Test
	void saysEverythingThatCodeRefers() {
		assertThat(used(MAIN.resolve("java"), ".java", IN_CODE)).isNotEmpty()
			.isSubsetOf(VIETNAMESE.stringPropertyNames());
	}

	@Test
	void labelsRolesKindsAndStates() {
		Stream.of(Role.values(), CaseKind.values(), CaseState.values())
			.flatMap(Arrays::stream)
			.map((constant) -> "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
			.forEach((key) -> assertThat(VIETNAMESE).containsKey(key));
	}

	@Test
	void labelsWhatASearchFinds() {
		assertThat(SearchHit.Kind.values()).allSatisfy((kind) -> assertThat(VIETNAMESE.stringPropertyNames())
			.contains("search.kind." + kind, "search.why.title." + kind));
	}

	private static Set<String> used(Path root, String ending, Pattern pattern) {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(ending)).toList()) {
				keys.addAll(all(pattern, Files.readString(file)));
			}
			return keys;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> all(Pattern pattern, String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	private static Properties read(String name) {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/i18n").resolve(name))) {
			messages.load(reader);
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
