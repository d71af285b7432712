package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
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

	private final WorkItemRows rows;

	private final Holding holding;

	private final Router router;

	private final Eligible eligible;

	private final Answers answers;

	Merging(WorkItemRows rows, Holding holding, Router router, Eligible eligible, Answers answers) {
		this.rows = rows;
		this.holding = holding;
		this.router = router;
		this.eligible = eligible;
		this.answers = answers;
	}

	MergedSteps of(Actor actor, WorkItem item) {
		List<WorkItem> all = this.rows.ofCase(item.caseNumber());
		List<WorkItem> beside = all.stream()
			.filter((other) -> other.id() != item.id() && waitsFor(actor, other))
			.sorted(Comparator.comparing(WorkItem::id))
			.toList();
		return new MergedSteps(this.answers.of(before(actor, item, all)), beside);
	}

	/** Steps of single seats run side by side, so each follows its own seat alone. */
	private List<WorkItem> before(Actor actor, WorkItem item, List<WorkItem> all) {
		boolean open = item.state() == WorkItem.State.OPEN;
		if (open && !waitsFor(actor, item)) {
			return List.of();
		}
		List<WorkItem> done = new ArrayList<>(all.stream()
			.filter((other) -> other.state() == WorkItem.State.DONE)
			.filter((other) -> item.seat() == null || Objects.equals(item.seat(), other.seat()))
			.sorted(LATEST_FIRST)
			.dropWhile((other) -> !open && other.id() != item.id())
			.takeWhile((other) -> actor.person().equals(other.doneBy()))
			.toList());
		Collections.reverse(done);
		return done;
	}

	/** Tells whether the person would go on with an item without looking for it. */
	private boolean waitsFor(Actor actor, WorkItem item) {
		if (item.state() != WorkItem.State.OPEN) {
			return false;
		}
		ItemRights rights = this.holding.rights(actor, item);
		boolean mine = rights.claimant(actor).equals(item.assignee());
		boolean next = mine || item.assignee() == null && rights.mayClaim();
		return next && this.router.handler(item.step()).mayFollow(item.context(), actor);
	}

	Set<Long> open(CaseNumber caseNumber) {
		return this.rows.openOf(caseNumber).stream().map(WorkItem::id).collect(Collectors.toSet());
	}

	/**
	 * Finds what the person goes on with: a step that has just opened, else one that was
	 * waiting already.
	 */
	Optional<WorkItem> next(Actor actor, CaseNumber caseNumber, Set<Long> openBefore) {
		return this.rows.openOf(caseNumber)
			.stream()
			.sorted(Comparator.comparing((item) -> openBefore.contains(item.id())))
			.filter((item) -> waitsFor(actor, item))
			.findFirst();
	}

	/** Tells whether nobody but this person could take an item that nobody holds. */
	boolean isLeftTo(Actor actor, WorkItem item) {
		return item.assignee() == null && !item.suspended()
				&& this.rows.principals(item.id(), false).stream().noneMatch(Eligible::isSeat)
				&& this.eligible.of(item.id()).stream().allMatch((person) -> person.id().equals(actor.person()));
	}

}
