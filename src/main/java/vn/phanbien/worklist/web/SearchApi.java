package vn.phanbien.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.Search.Found;
import vn.phanbien.worklist.Search.Group;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;

/**
 * Search from anywhere, for programs.
 */
@RestController
class SearchApi {

	private final Search search;

	private final Words words;

	SearchApi(Search search, Words words) {
		this.search = search;
		this.words = words;
	}

	@GetMapping("/api/v1/search")
	Results search(Actor actor, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String kind) {
		if (q == null || q.isBlank()) {
			throw new InvalidInput("q", "field.required");
		}
		if (q.strip().length() > SearchQuery.LONGEST) {
			throw new InvalidInput("q", "field.tooLong", SearchQuery.LONGEST);
		}
		SearchQuery query = SearchQuery.of(q);
		List<Group> groups = (kind != null) ? this.search.among(actor, query, kind(kind))
				: this.search.everywhere(actor, query);
		return new Results(groups.stream().flatMap((group) -> group.found().stream()).map(this::item).toList(), null);
	}

	private static Kind kind(String name) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("kind", "field.option"));
	}

	private Item item(Found found) {
		SearchHit hit = found.hit();
		CaseNumber caseNumber = hit.caseNumber();
		String why = found.why()
			.stream()
			.map((fact) -> this.words.text(fact.labelKey()) + ": " + fact.text())
			.collect(Collectors.joining("; "));
		return new Item(hit.kind(), hit.id(), hit.number(), hit.title(), hit.url(), why,
				(caseNumber != null) ? caseNumber.value() : null);
	}

	/**
	 * What was found: of each kind the best few, or as many of one kind as a search
	 * reads.
	 *
	 * @param items the hits, kinds together
	 * @param next always null: who wants more asks more exactly, or the kind's own list
	 */
	record Results(List<Item> items, @Nullable String next) {
	}

	/**
	 * A hit.
	 *
	 * @param kind what it is
	 * @param id its key
	 * @param number its number and symbol
	 * @param title what to call it
	 * @param url the page where people read it
	 * @param why which facts hold what was looked for, in the caller's language
	 * @param caseNumber the case that it belongs to
	 */
	record Item(Kind kind, String id, @Nullable String number, String title, String url, String why,
			@Nullable String caseNumber) {
	}

}
