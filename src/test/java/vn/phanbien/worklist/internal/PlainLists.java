package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.internal.RandomDesk.Remembered;

/**
 * The lists as anybody would write them who had all items in memory and no hurry.
 */
final class PlainLists {

	private final List<Remembered> all;

	PlainLists(List<Remembered> all) {
		this.all = all;
	}

	List<Long> ids(Hats hats, WorkListQuery query) {
		return this.all.stream()
			.filter((one) -> shows(hats, query.view(), one))
			.filter((one) -> passes(query.filter(), one, hats.actor().person()))
			.filter((one) -> matches(query.text(), one.item()))
			.map(Remembered::item)
			.sorted(order(query))
			.map(WorkItem::id)
			.toList();
	}

	private static boolean shows(Hats hats, View view, Remembered one) {
		WorkItem item = one.item();
		PersonId self = hats.actor().person();
		if (item.state() != WorkItem.State.OPEN) {
			return view == View.DONE && item.state() == WorkItem.State.DONE && self.equals(item.doneBy());
		}
		return switch (view) {
			case MINE -> self.equals(item.assignee()) && meet(hats.own(), one.who().principals());
			case CLAIMABLE -> mayTake(hats.own(), one);
			case ACTING -> acts(hats, one) && !mayTake(hats.own(), one);
			case ALL -> acts(hats, one) || hats.actor().isCaseStaffOf(item.union())
					|| meet(hats.own(), one.who().principals()) || meet(hats.own(), one.who().onPaper());
			case DONE -> false;
		};
	}

	private static boolean acts(Hats hats, Remembered one) {
		Passing passing = RandomDesk.passing(one.item().step());
		return hats.standings()
			.stream()
			.anyMatch((standing) -> standing.reaches(one.item())
					&& standing.grip(one.item(), passing, one.who()).candidate());
	}

	private static boolean mayTake(Set<String> principals, Remembered one) {
		return one.item().assignee() == null && meet(principals, one.who().principals());
	}

	private static boolean meet(Set<String> some, Set<String> others) {
		return !Collections.disjoint(some, others);
	}

	private static boolean passes(Filter filter, Remembered one, PersonId reader) {
		WorkItem item = one.item();
		LocalDate due = due(item);
		return (filter.step() == null || filter.step().equals(item.step()))
				&& (filter.kind() == null || filter.kind() == item.caseNumber().kind())
				&& (filter.agency() == null || filter.agency().equals(one.agency()))
				&& (filter.priority() == null || filter.priority() == item.priority())
				&& (filter.due() == null || !due.isBefore(filter.due().from()) && !due.isAfter(filter.due().to()))
				&& (!filter.overdue() || due.isBefore(end(item)))
				&& (!filter.unread() || item.state() == WorkItem.State.OPEN && !one.readers().contains(reader));
	}

	/** The day on which it was or is to be done. */
	private static LocalDate end(WorkItem item) {
		return (item.doneAt() != null) ? WorkingCalendar.dateOf(item.doneAt()) : RandomDesk.TODAY;
	}

	private static boolean matches(@Nullable String text, WorkItem item) {
		if (text == null) {
			return true;
		}
		SearchQuery query = SearchQuery.of(text);
		Set<Integer> missing = new HashSet<>(query.missingIn(List.of()));
		for (String part : List.of(item.caseNumber().value(), item.title(), item.agencyName())) {
			missing.retainAll(query.missingIn(VietnameseText.words(part)));
		}
		return !query.isEmpty() && missing.isEmpty();
	}

	private static Comparator<WorkItem> order(WorkListQuery query) {
		Comparator<WorkItem> byId = Comparator.comparing(WorkItem::id);
		if (query.view() == View.DONE) {
			return Comparator.comparing(WorkItem::doneAt).thenComparing(byId).reversed();
		}
		return switch (query.sort()) {
			case DUE -> Comparator.comparing(PlainLists::due).thenComparing(byId);
			case PRIORITY ->
				Comparator.comparing(WorkItem::priority).reversed().thenComparing(PlainLists::due).thenComparing(byId);
			case NEWEST -> byId.reversed();
		};
	}

	private static LocalDate due(WorkItem item) {
		return (item.due() != null) ? item.due() : Due.NOTHING_PRESSES;
	}

}
