package vn.phanbien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the source for what compiled classes no longer tell.
 */
class SourceTests {

	private static final Path MAIN = Path.of("src/main/java");

	private static final Path TEST = Path.of("src/test/java");

	@Test
	void catchesNothingUnnamed() {
		Pattern anything = Pattern.compile("catch\\s*\\(\\s*(final\\s+)?(\\w+\\s*\\|\\s*)*(Exception|Throwable)\\b");

		assertThat(sources(MAIN, TEST)).filteredOn(containing(anything)).isEmpty();
	}

	@Test
	void neverSleeps() {
		assertThat(sources(MAIN, TEST)).filteredOn(containing(Pattern.compile("Thread\\s*\\.\\s*sleep"))).isEmpty();
	}

	/** The application scans its packages, and tests share them. */
	@Test
	void offersNoBeansOfTestsToTheApplication() {
		Pattern scanned = Pattern.compile(
				"(?<!@TestComponent\n)^\\s*@(Configuration|Component|Service|Repository|(Rest)?Controller(Advice)?)\\b",
				Pattern.MULTILINE);

		assertThat(sources(TEST)).filteredOn(containing(scanned)).isEmpty();
	}

	@Test
	void writesElementsOfModelsOnlyInTheirVocabularies() {
		Pattern id = Pattern.compile(
				"\"(Task|Gateway|StartEvent|EndEvent|BoundaryEvent|SubProcess|CallActivity|Service|Timer|Msg)_[A-Z]\\w*\"");

		assertThat(sources(MAIN.resolve("vn/phanbien/workflow"), TEST.resolve("vn/phanbien/workflow")))
			.filteredOn(containing(id))
			.isNotEmpty()
			.allMatch((file) -> file.getFileName().toString().endsWith("Process.java"));
	}

	@Test
	void saysOnceWhatLivesInEachPackage() {
		Pattern description = Pattern.compile("^/\\*\\*\\s+\\*\\s+\\S.*@NullMarked.*^package ",
				Pattern.MULTILINE | Pattern.DOTALL);
		Map<Path, Long> descriptions = new TreeMap<>();
		sources(MAIN, TEST).forEach((file) -> descriptions.putIfAbsent(packageOf(file), 0L));

		sources(MAIN, TEST).stream()
			.filter((file) -> file.endsWith("package-info.java"))
			.filter(containing(description))
			.forEach((file) -> descriptions.merge(packageOf(file), 1L, Long::sum));

		assertThat(descriptions).isNotEmpty().allSatisfy((name, times) -> assertThat(times).isOne());
	}

	private static Path packageOf(Path file) {
		Path root = file.startsWith(MAIN) ? MAIN : TEST;
		return root.relativize(file.getParent());
	}

	private static Predicate<Path> containing(Pattern pattern) {
		return (file) -> {
			try {
				return pattern.matcher(Files.readString(file)).find();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	private static List<Path> sources(Path... roots) {
		return Stream.of(roots).flatMap((root) -> {
			try (Stream<Path> files = Files.walk(root)) {
				return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).toList();
	}

}
