package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.WorkItem;

/**
 * Finds items for those who may know of them, and locks them for those who act.
 */
@Component
class ItemAccess {

	private final KnownItems items;

	private final Holding holding;

	private final CaseDirectory cases;

	ItemAccess(KnownItems items, Holding holding, CaseDirectory cases) {
		this.items = items;
		this.holding = holding;
		this.cases = cases;
	}

	KnownItem require(Hats hats, long id) {
		return this.items.find(id)
			.filter((known) -> this.holding.rights(hats, known).maySee() && mayRemember(hats, known))
			.orElseThrow(NotFound::new);
	}

	/** What somebody has done stays readable as long as its case does. */
	private boolean mayRemember(Hats hats, KnownItem known) {
		return known.isOpen() || this.cases.visible(hats.actor(), known.item().caseNumber());
	}

	/**
	 * Shows a reader an item, and for whom it would be done.
	 * @param hats for whom
	 * @param known what the reader may see
	 * @return the item
	 */
	WorkItem shown(Hats hats, KnownItem known) {
		return known.isOpen() ? known.item().forReader(this.holding.rights(hats, known).lent().shown()) : known.item();
	}

	/** Tells the reader of a list for whom each open item would be done. */
	List<WorkItem> shown(Hats hats, List<WorkItem> items) {
		if (hats.standings().isEmpty()) {
			return items;
		}
		Map<Long, KnownItem> known = this.items.of(items.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.map(WorkItem::id)
			.collect(Collectors.toSet()));
		return items.stream()
			.map((item) -> known.containsKey(item.id()) ? shown(hats, known.get(item.id())) : item)
			.toList();
	}

	List<KnownItem> openOf(CaseNumber caseNumber) {
		return this.items.openOf(caseNumber);
	}

	List<KnownItem> ofCase(Hats hats, CaseNumber caseNumber) {
		if (!this.cases.visible(hats.actor(), caseNumber)) {
			throw new NotFound();
		}
		return this.items.ofCase(caseNumber)
			.stream()
			.filter((known) -> this.holding.rights(hats, known).maySee())
			.toList();
	}

	/**
	 * Locks the case of an item and reads what is open of it then.
	 * @param hats who acts
	 * @param id the item
	 * @return the item, which is open, among the others of its case
	 * @throws NotFound when it is not the person's to know of
	 * @throws vn.phanbien.shared.Conflict when it has ended
	 */
	Locked lock(Hats hats, long id) {
		CaseNumber caseNumber = require(hats, id).item().caseNumber();
		this.cases.lock(caseNumber);
		List<KnownItem> open = this.items.openOf(caseNumber);
		KnownItem known = open.stream().filter((one) -> one.id() == id).findFirst().orElseGet(() -> ended(id));
		return new Locked(known, open);
	}

	private KnownItem ended(long id) {
		KnownItem known = this.items.find(id).orElseThrow(NotFound::new);
		this.holding.requireOpen(known.item());
		return known;
	}

	/**
	 * An item of a locked case.
	 *
	 * @param known the item
	 * @param all everything that is open of the case
	 */
	record Locked(KnownItem known, List<KnownItem> all) {

		WorkItem item() {
			return this.known.item();
		}

		Set<Long> open() {
			return this.all.stream().map(KnownItem::id).collect(Collectors.toUnmodifiableSet());
		}

		/** Tells whether something else of the case waits for one of these hats. */
		boolean leavesAny(Hats hats) {
			return this.all.stream()
				.filter((other) -> other.id() != this.known.id())
				.anyMatch((other) -> hats.mayHave(other.who().principals()) || hats.mayHave(other.who().onPaper()));
		}

	}

}
