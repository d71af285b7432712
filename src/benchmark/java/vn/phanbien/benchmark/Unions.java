package vn.phanbien.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The 34 unions, the groups in each and the cases that they work on.
 */
final class Unions {

	static final int NUMBER = 34;

	/** How many open steps each union has when all have been captured. */
	static final int CAPTURED = 30;

	/** What is searched for; one title in eleven has it. */
	static final String WORD = "thủy lợi";

	static final String WORD_UNMARKED = "thuy loi";

	static final String SOME_KIND = "CONSULT";

	static final List<String> GROUPS = List.of("CLERK", "OFFICER", "OFFICER", "OFFICER", "UNION_LEADER");

	private static final List<String> WORDS = List.of("đề án", "quy hoạch", "kinh tế", "nông nghiệp", WORD,
			"môi trường", "giáo dục", "y tế", "giao thông", "du lịch", "khoa học");

	private static final Random RANDOM = new Random(42);

	private Unions() {
	}

	static String group(int union, int step) {
		return GROUPS.get(step % GROUPS.size()) + "@" + union;
	}

	static String kind(int step) {
		return (step % 3 == 0) ? SOME_KIND : "CRITIQUE";
	}

	/** Makes up the title of a case; the first of them has the word. */
	static String title(int step) {
		String others = IntStream.range(0, 5)
			.mapToObj((place) -> WORDS.get(RANDOM.nextInt(WORDS.size())))
			.filter((word) -> !word.equals(WORD))
			.collect(Collectors.joining(" "));
		return (step % WORDS.size() == 1) ? "Đề án " + WORD + " " + others : "Đề án " + others;
	}

}
