package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchSource;

/**
 * Finds experts in the registries that a person reads, by name.
 */
@Component
class ExpertSource implements SearchSource {

	private final Experts experts;

	private final RegistryReaders readers;

	ExpertSource(Experts experts, RegistryReaders readers) {
		this.experts = experts;
		this.readers = readers;
	}

	@Override
	public Kind kind() {
		return Kind.EXPERT;
	}

	@Override
	public List<SearchHit> find(Actor actor, SearchQuery query) {
		return this.experts
			.search(new ExpertQuery(this.readers.unionsOf(actor), query.text(), null, null, SearchSource.MOST))
			.stream()
			.map(ExpertSource::hit)
			.toList();
	}

	private static SearchHit hit(Expert expert) {
		List<Fact> facts = new ArrayList<>();
		add(facts, "search.why.fields", String.join(", ", expert.fields()));
		add(facts, "search.why.workplace", expert.workplace());
		add(facts, "search.why.association", expert.association());
		String page = UriComponentsBuilder.fromPath("/chuyen-gia")
			.queryParam("q", expert.name())
			.encode()
			.toUriString();
		return new SearchHit(Kind.EXPERT, expert.id().toString(), null, expert.name(), page, null, facts, null);
	}

	private static void add(List<Fact> facts, String label, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			facts.add(new Fact(label, text));
		}
	}

}
