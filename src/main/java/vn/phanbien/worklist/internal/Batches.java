package vn.phanbien.worklist.internal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

import vn.phanbien.people.Actor;
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
		WorkListQuery query = WorkListQuery.of(View.CLAIMABLE).sorted(Sort.PRIORITY).limited(AHEAD);
		@Nullable String place = null;
		do {
			WorkItemPage page = this.workItems.list(actor, query.from(place));
			Optional<WorkItem> claimed = page.items()
				.stream()
				.filter((item) -> !item.suspended())
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
		try {
			return Optional.of(this.workItems.claim(actor, item.id(), null));
		}
		catch (DomainException | ConcurrencyFailureException faster) {
			return Optional.empty();
		}
	}

}
