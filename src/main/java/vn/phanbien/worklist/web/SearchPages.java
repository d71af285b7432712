package vn.phanbien.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.Search.Group;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;

/**
 * Search from anywhere: a page, and for htmx the suggestions below the search box.
 */
@Controller
class SearchPages {

	private final Search search;

	private final SearchViews views;

	SearchPages(Search search, SearchViews views) {
		this.search = search;
		this.views = views;
	}

	@GetMapping("/tim")
	ModelAndView find(Actor actor, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String kind,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
			@RequestHeader(name = "HX-History-Restore-Request", required = false) @Nullable String restored) {
		SearchQuery query = SearchQuery.of(q);
		Optional<Kind> only = kind(kind);
		boolean tooLong = query.text().length() > SearchQuery.LONGEST;
		List<Group> groups = tooLong ? List.of() : only.map((one) -> this.search.among(actor, query, one))
			.orElseGet(() -> this.search.everywhere(actor, query));
		boolean suggests = htmx != null && restored == null;
		ModelAndView answer = new ModelAndView(suggests ? "worklist/found :: suggestions" : "worklist/search");
		answer.addObject("query", query);
		answer.addObject("tooLong", tooLong);
		answer.addObject("only", only.orElse(null));
		answer.addObject("groups", groups.stream().map((group) -> this.views.group(group, query)).toList());
		answer.addObject("total", groups.stream().mapToInt((group) -> group.found().size()).sum());
		if (tooLong) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return answer;
	}

	private static Optional<Kind> kind(@Nullable String name) {
		return Arrays.stream(Kind.values()).filter((kind) -> kind.name().equalsIgnoreCase(name)).findFirst();
	}

}
