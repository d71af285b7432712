package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.phanbien.shared.VietnameseText;
import vn.phanbien.shared.VietnameseText.Word;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Search.Found;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchQuery;

/**
 * How well a hit matches, and why.
 *
 * @param hit the hit
 * @param rank small numbers first
 * @param why the facts that hold what was looked for
 */
record SearchMatch(SearchHit hit, Rank rank, List<Fact> why) {

	static SearchMatch of(SearchHit hit, SearchQuery query) {
		List<Word> title = VietnameseText.words(hit.title());
		return new SearchMatch(hit, rank(hit, title, query), why(hit, query));
	}

	Found found() {
		return new Found(this.hit, this.why);
	}

	private static Rank rank(SearchHit hit, List<Word> title, SearchQuery query) {
		String number = hit.number();
		if (number != null && query.names(number)) {
			return Rank.NUMBER;
		}
		if (query.begins(title)) {
			return Rank.TITLE_BEGINS;
		}
		return (query.missingIn(title).isEmpty()) ? Rank.TITLE : Rank.OTHER;
	}

	/** Takes the fact that says most of what is left to say, until nothing is. */
	private static List<Fact> why(SearchHit hit, SearchQuery query) {
		List<Fact> facts = facts(hit);
		List<Set<Integer>> missing = facts.stream()
			.map((fact) -> query.missingIn(VietnameseText.words(fact.text())))
			.toList();
		Set<Integer> left = query.missingIn(List.of());
		List<Fact> why = new ArrayList<>();
		boolean found = true;
		while (found && !left.isEmpty()) {
			Set<Integer> wanted = left;
			int best = IntStream.range(0, facts.size())
				.boxed()
				.min(Comparator.comparing((index) -> common(wanted, missing.get(index)).size()))
				.orElseThrow();
			left = common(wanted, missing.get(best));
			found = left.size() < wanted.size();
			if (found) {
				why.add(facts.get(best));
			}
		}
		return why.isEmpty() ? facts.subList(0, 1) : why;
	}

	private static List<Fact> facts(SearchHit hit) {
		List<Fact> facts = new ArrayList<>();
		String number = hit.number();
		if (number != null) {
			facts.add(new Fact("search.why.number", number));
		}
		facts.add(new Fact("search.why.title." + hit.kind(), hit.title()));
		facts.addAll(hit.facts());
		return facts;
	}

	private static Set<Integer> common(Set<Integer> one, Set<Integer> other) {
		Set<Integer> common = new HashSet<>(one);
		common.retainAll(other);
		return common;
	}

	/** How well a hit matches, the best first. */
	enum Rank {

		/** What was typed is its number. */
		NUMBER,

		/** Its title begins with what was typed. */
		TITLE_BEGINS,

		/** Its title holds everything. */
		TITLE,

		/** Something else about it does. */
		OTHER

	}

}
