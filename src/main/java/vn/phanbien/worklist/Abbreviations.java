package vn.phanbien.worklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import vn.phanbien.shared.VietnameseText;
import vn.phanbien.shared.VietnameseText.Word;

/**
 * The ways in which official texts write one notion, read from
 * {@code search/abbreviations.txt}: UBND and Ủy ban nhân dân.
 */
final class Abbreviations {

	private static final Abbreviations OFFICIAL = new Abbreviations(
			lines(new ClassPathResource("search/abbreviations.txt")));

	private static final String IN_CAPITALS = "^";

	private final Map<String, List<Way>> byFirstWord = new HashMap<>();

	private Abbreviations(List<String> lines) {
		for (String line : lines) {
			List<String> ways = Stream.of(line.split(";")).map(String::strip).toList();
			Set<List<String>> notion = new LinkedHashSet<>(ways.stream().map(Abbreviations::words).toList());
			for (String way : ways) {
				List<String> words = words(way);
				this.byFirstWord.computeIfAbsent(words.get(0), (first) -> new ArrayList<>())
					.add(new Way(words, way.startsWith(IN_CAPITALS), notion));
			}
		}
	}

	static Abbreviations official() {
		return OFFICIAL;
	}

	/**
	 * Finds the longest notion that begins a run of words.
	 * @param text what was typed
	 * @param words what is left of its words
	 * @return how many words it takes, and all ways to write it
	 */
	Optional<Notion> at(String text, List<Word> words) {
		List<Way> met = this.byFirstWord.getOrDefault(words.get(0).text(), List.of())
			.stream()
			.filter((way) -> way.begins(text, words))
			.toList();
		int longest = met.stream().map((way) -> way.words().size()).max(Comparator.naturalOrder()).orElse(0);
		Set<List<String>> ways = new LinkedHashSet<>();
		met.stream().filter((way) -> way.words().size() == longest).forEach((way) -> ways.addAll(way.notion()));
		return (longest > 0) ? Optional.of(new Notion(longest, List.copyOf(ways))) : Optional.empty();
	}

	private static List<String> words(String way) {
		return VietnameseText.words(way).stream().map(Word::text).toList();
	}

	private static List<String> lines(ClassPathResource resource) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A notion that was met.
	 *
	 * @param length how many words were taken for it
	 * @param ways all ways to write it, each as words
	 */
	record Notion(int length, List<List<String>> ways) {
	}

	private record Way(List<String> words, boolean inCapitals, Set<List<String>> notion) {

		boolean begins(String text, List<Word> typed) {
			if (this.words.size() > typed.size()) {
				return false;
			}
			List<Word> candidate = typed.subList(0, this.words.size());
			String written = text.substring(candidate.get(0).start(), candidate.get(candidate.size() - 1).end());
			return candidate.stream().map(Word::text).toList().equals(this.words)
					&& (!this.inCapitals || written.chars().noneMatch(Character::isLowerCase));
		}

	}

}
