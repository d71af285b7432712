package vn.phanbien.worklist.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Calls the task desk for one item after the other. It has no transaction, so that each
 * call has its own.
 */
@Service
class Batches implements WorkBatches {

	private static final int AHEAD = 20;

	private final WorkItems workItems;

	Batches(WorkItems workItems) {
		this.workItems = workItems;
	}

	@Override
	public Optional<WorkItem> claimNext(Actor actor) {
		return claimNext(actor, View.CLAIMABLE).or(() -> claimNext(actor, View.ACTING));
	}

	private Optional<WorkItem> claimNext(Actor actor, View view) {
		WorkListQuery query = WorkListQuery.of(view).sorted(Sort.PRIORITY).limited(AHEAD);
		@Nullable String place = null;
		do {
			WorkItemPage page = this.workItems.list(actor, query.from(place));
			Optional<WorkItem> claimed = page.items()
				.stream()
				.filter((item) -> !item.suspended() && item.assignee() == null)
				.flatMap((item) -> claim(actor, item).stream())
				.findFirst();
			if (claimed.isPresent()) {
				return claimed;
			}
			place = page.next();
		}
		while (place != null);
		return Optional.empty();
	}

	private Optional<WorkItem> claim(Actor actor, WorkItem item) {
		return Optional.ofNullable(one(actor, new Chosen(item.id(), null), WorkItems::claim).item());
	}

	@Override
	public List<Outcome> each(Actor actor, List<Chosen> chosen, Change change) {
		Set<Long> ids = new HashSet<>();
		return chosen.stream().filter((item) -> ids.add(item.id())).map((item) -> one(actor, item, change)).toList();
	}

	private Outcome one(Actor actor, Chosen chosen, Change change) {
		try {
			return new Outcome(chosen.id(), change.apply(this.workItems, actor, chosen.id(), chosen.version()), null);
		}
		catch (DomainException refused) {
			return new Outcome(chosen.id(), null, refused);
		}
		catch (ConcurrencyFailureException overtaken) {
			return new Outcome(chosen.id(), null, new Conflict("error.worklist.busy"));
		}
	}

}
