package vn.phanbien.worklist.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchSource;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Finds the open steps that a person may know of, as the work list does. Who holds one is
 * not told: in a blind round that would name an expert.
 */
@Component
class StepSource implements SearchSource {

	private final WorkItems items;

	private final Words words;

	StepSource(WorkItems items, Words words) {
		this.items = items;
		this.words = words;
	}

	@Override
	public Kind kind() {
		return Kind.STEP;
	}

	@Override
	public List<SearchHit> find(Actor actor, SearchQuery query) {
		return this.items
			.list(actor,
					WorkListQuery.of(View.ALL).matching(query.text()).sorted(Sort.NEWEST).limited(SearchSource.MOST))
			.items()
			.stream()
			.map(this::hit)
			.toList();
	}

	private SearchHit hit(WorkItem item) {
		String title = this.words.ofKind("step." + item.step() + ".title", item.caseNumber().kind());
		return new SearchHit(Kind.STEP, Long.toString(item.id()), item.caseNumber().value(), title,
				"/viec/" + item.id(), item.caseNumber(),
				List.of(new Fact("search.why.case", item.title()), new Fact("search.why.agency", item.agencyName())),
				item.openedAt());
	}

}
