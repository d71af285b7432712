package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The thirty people of a random story.
 */
final class Crowd {

	/** Everybody of one union and its authority, and of another. */
	static final Map<String, List<String>> PEOPLE = new TreeMap<>(Map.of("SL",
			List.of("vanthu", "chuyenvien", "chuyenvien2", "truongban", "chutich", "phochutich", "ketoan", "ubnd",
					"lanhdaoubnd", "tinhuy", "chuyengia1", "chuyengia2", "chuyengia3", "chuyengia4", "chuyengia5",
					"chuyengia6", "chuyengia7", "chuyengia8", "chuyengia9"),
			"TH", List.of("th-vanthu", "th-chuyenvien", "th-truongban", "th-chutich", "th-phochutich", "th-ubnd",
					"th-chuyengia1", "th-chuyengia2", "th-chuyengia3", "th-chuyengia4", "th-chuyengia5")));

	/** Those of each union who work at a desk, and may be away. */
	static final List<List<String>> DESKS = PEOPLE.values()
		.stream()
		.map((all) -> all.stream().filter((one) -> !one.contains("chuyengia") && !one.contains("ub")).toList())
		.toList();

	private Crowd() {
	}

	static List<String> people() {
		return PEOPLE.values().stream().flatMap(List::stream).toList();
	}

}
