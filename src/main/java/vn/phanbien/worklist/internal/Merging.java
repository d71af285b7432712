package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.WorkItem;

/**
 * Finds which steps of a case one person does one after the other. Nothing of it is
 * stored: who did what, and when, says it all.
 */
@Component
class Merging {

	private static final Comparator<WorkItem> LATEST_FIRST = Comparator
		.comparing(WorkItem::doneAt, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(WorkItem::id)
		.reversed();

	private final KnownItems items;

	private final Holding holding;

	private final Router router;

	private final Eligible eligible;

	private final Answers answers;

	Merging(KnownItems items, Holding holding, Router router, Eligible eligible, Answers answers) {
		this.items = items;
		this.holding = holding;
		this.router = router;
		this.eligible = eligible;
		this.answers = answers;
	}

	MergedSteps of(Hats hats, KnownItem known) {
		List<KnownItem> all = this.items.ofCase(known.item().caseNumber());
		List<WorkItem> beside = all.stream()
			.filter((other) -> other.id() != known.id() && waitsFor(hats, other))
			.map(KnownItem::item)
			.sorted(Comparator.comparing(WorkItem::id))
			.toList();
		return new MergedSteps(this.answers.of(before(hats, known, all)), beside);
	}

	/** Steps of single seats run side by side, so each follows its own seat alone. */
	private List<WorkItem> before(Hats hats, KnownItem known, List<KnownItem> all) {
		WorkItem item = known.item();
		if (known.isOpen() && !waitsFor(hats, known)) {
			return List.of();
		}
		List<WorkItem> done = new ArrayList<>(all.stream()
			.map(KnownItem::item)
			.filter((other) -> other.state() == WorkItem.State.DONE)
			.filter((other) -> item.seat() == null || Objects.equals(item.seat(), other.seat()))
			.sorted(LATEST_FIRST)
			.dropWhile((other) -> !known.isOpen() && other.id() != item.id())
			.takeWhile((other) -> hats.actor().person().equals(other.doneBy()))
			.toList());
		Collections.reverse(done);
		return done;
	}

	/** Tells whether the person would go on with an item without looking for it. */
	private boolean waitsFor(Hats hats, KnownItem known) {
		if (!known.isOpen()) {
			return false;
		}
		WorkItem item = known.item();
		ItemRights rights = this.holding.rights(hats, known);
		boolean mine = rights.claimant(hats.actor()).equals(item.assignee());
		boolean next = mine || item.assignee() == null && rights.mayClaim();
		return next && this.router.handler(item.step()).mayFollow(item.context(), hats.actor());
	}

	/**
	 * Finds what the person goes on with: a step that has just opened, else one that was
	 * waiting already.
	 */
	Optional<KnownItem> next(Hats hats, List<KnownItem> open, Set<Long> openBefore) {
		return open.stream()
			.sorted(Comparator.comparing((known) -> openBefore.contains(known.id())))
			.filter((known) -> waitsFor(hats, known))
			.findFirst();
	}

	/** Tells whether nobody but this person could take an item that nobody holds. */
	boolean isLeftTo(Actor actor, KnownItem known) {
		return known.item().assignee() == null && !known.item().suspended()
				&& known.who().principals().stream().noneMatch(Eligible::isSeat)
				&& this.eligible.of(known.who()).stream().allMatch((person) -> person.id().equals(actor.person()));
	}

}
