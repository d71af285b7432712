package vn.phanbien.worklist.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Search;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchSource;

/**
 * Asks the sources and puts what they find in order.
 */
@Service
@Transactional(readOnly = true)
class SearchDesk implements Search {

	private final ObjectProvider<SearchSource> sources;

	SearchDesk(ObjectProvider<SearchSource> sources) {
		this.sources = sources;
	}

	@Override
	public List<Group> everywhere(Actor actor, SearchQuery query) {
		return groups(actor, query, this.sources.stream(), MOST_OF_A_KIND);
	}

	@Override
	public List<Group> among(Actor actor, SearchQuery query, Kind kind) {
		return groups(actor, query, this.sources.stream().filter((source) -> source.kind() == kind), SearchSource.MOST);
	}

	private static List<Group> groups(Actor actor, SearchQuery query, Stream<SearchSource> sources, int most) {
		if (query.isEmpty()) {
			return List.of();
		}
		Map<Kind, List<SearchHit>> hits = sources.flatMap((source) -> source.find(actor, query).stream())
			.collect(Collectors.groupingBy(SearchHit::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
		return hits.entrySet()
			.stream()
			.map((entry) -> group(entry.getKey(), entry.getValue(), query, most))
			.sorted(Comparator.comparing((group) -> !isNamed(group.found().get(0).hit(), query)))
			.toList();
	}

	private static boolean isNamed(SearchHit hit, SearchQuery query) {
		String number = hit.number();
		return number != null && query.names(number);
	}

	/** Two sources may find one document: its line in the register and its file. */
	private static Group group(Kind kind, List<SearchHit> hits, SearchQuery query, int most) {
		Map<String, Found> best = new LinkedHashMap<>();
		hits.stream()
			.map((hit) -> SearchMatch.of(hit, query))
			.sorted(Comparator.comparing(SearchMatch::rank)
				.thenComparing((match) -> match.hit().at(), Comparator.nullsLast(Comparator.reverseOrder())))
			.forEach((match) -> best.putIfAbsent(match.hit().id(), match.found()));
		return new Group(kind, best.values().stream().limit(most).toList(), Math.min(best.size(), SearchSource.MOST));
	}

}
