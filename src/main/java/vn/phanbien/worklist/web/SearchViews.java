package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.Search.Found;
import vn.phanbien.worklist.Search.Group;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchText;

/**
 * Writes what a search found as pages show it: with the words marked that were looked
 * for.
 */
@Component
class SearchViews {

	private final Words words;

	SearchViews(Words words) {
		this.words = words;
	}

	GroupView group(Group group, SearchQuery query) {
		String count = group.count() + (group.isCapped() ? "+" : "");
		return new GroupView(group.kind(), this.words.text("search.kind." + group.kind()), count,
				group.found().stream().map((found) -> hit(found, query)).toList(),
				group.hasMore() || group.isCapped() ? all(group, query) : null);
	}

	/**
	 * Cases and experts have lists of their own; of the others search shows what it read.
	 */
	private static @Nullable String all(Group group, SearchQuery query) {
		String list = switch (group.kind()) {
			case CASE -> "/nhiem-vu";
			case EXPERT -> "/chuyen-gia";
			default -> null;
		};
		if (list == null && !group.hasMore()) {
			return null;
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath((list != null) ? list : "/tim")
			.queryParam("q", query.text());
		return ((list != null) ? address : address.queryParam("kind", group.kind().name().toLowerCase(Locale.ROOT)))
			.encode()
			.build()
			.toUriString();
	}

	private HitView hit(Found found, SearchQuery query) {
		SearchHit hit = found.hit();
		String number = hit.number();
		return new HitView(hit.url(), (number != null) ? SearchText.of(number, query) : null,
				SearchText.of(hit.title(), query), told(found).stream().map((fact) -> line(fact, query)).toList());
	}

	/**
	 * Number and title are told anyway; where they say it all, one fact gives the
	 * context.
	 */
	private static List<Fact> told(Found found) {
		List<Fact> facts = found.hit().facts();
		List<Fact> matching = found.why().stream().filter(facts::contains).toList();
		return matching.isEmpty() ? facts.stream().limit(1).toList() : matching;
	}

	private Line line(Fact fact, SearchQuery query) {
		return new Line(this.words.text(fact.labelKey()), SearchText.of(fact.text(), query));
	}

	/**
	 * What was found of one kind.
	 *
	 * @param kind the kind
	 * @param label its name
	 * @param count how many there are
	 * @param hits the best of them
	 * @param all where all of them are, or null when they are here
	 */
	record GroupView(Kind kind, String label, String count, List<HitView> hits, @Nullable String all) {

		/**
		 * Chooses what to suggest, so that no kind pushes the others out of sight.
		 * @param groups how many kinds there are
		 * @return the first few
		 */
		public List<HitView> best(int groups) {
			return this.hits.stream().limit(Math.max(3, Search.MOST_OF_A_KIND / groups)).toList();
		}

	}

	/**
	 * A hit.
	 *
	 * @param url where it leads
	 * @param number its number, or null
	 * @param title what it is called
	 * @param lines why it matches, besides
	 */
	record HitView(String url, @Nullable SearchText number, SearchText title, List<Line> lines) {
	}

	/**
	 * A fact that holds what was looked for.
	 *
	 * @param label what the fact is
	 * @param text what it says
	 */
	record Line(String label, SearchText text) {
	}

}
