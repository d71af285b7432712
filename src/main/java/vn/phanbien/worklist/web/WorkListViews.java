package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.UnreadMarks;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.StepTitles.Titles;
import vn.phanbien.worklist.web.WorkList.Row;
import vn.phanbien.worklist.web.WorkList.Tab;

/**
 * Draws up the left pane of "Việc của tôi" for a person.
 */
@Component
class WorkListViews {

	private static final String PATH = "/viec";

	private static final int CAP = 1000;

	private final WorkItems workItems;

	private final UnreadMarks marks;

	private final People people;

	private final BatchViews batches;

	private final FilterViews filters;

	private final SavedViews saved;

	private final SavedBars bars;

	private final StepTitles titles;

	private final DueBadges due;

	private final Words words;

	private final Clock clock;

	WorkListViews(WorkItems workItems, UnreadMarks marks, People people, BatchViews batches, FilterViews filters,
			SavedViews saved, SavedBars bars, StepTitles titles, DueBadges due, Words words, Clock clock) {
		this.saved = saved;
		this.bars = bars;
		this.batches = batches;
		this.filters = filters;
		this.titles = titles;
		this.workItems = workItems;
		this.marks = marks;
		this.people = people;
		this.due = due;
		this.words = words;
		this.clock = clock;
	}

	WorkList of(Actor actor, ListRequest request) {
		return of(actor, request, this.saved.of(actor));
	}

	/**
	 * Draws up what the polling list exchanges.
	 * @param actor for whom
	 * @param request which list
	 * @return the list without its filters
	 */
	WorkList refreshed(Actor actor, ListRequest request) {
		return of(actor, request, null, null);
	}

	/**
	 * Draws up the list to which somebody comes: the view that opens first, or else the
	 * first list that holds something, where the address names none.
	 * @param actor who comes
	 * @param request what the address says
	 * @return the list
	 */
	WorkList landing(Actor actor, ListRequest request) {
		List<SavedView> views = this.saved.of(actor);
		ListRequest chosen = (request.view() != null) ? request
				: views.stream()
					.filter((view) -> request.isBare() && view.first() && view.isOfferedTo(actor))
					.findFirst()
					.map(ListRequest::of)
					.orElseGet(() -> request.with("view", fullest(actor)));
		return of(actor, chosen, views);
	}

	private String fullest(Actor actor) {
		return name(Stream.of(View.MINE, View.CLAIMABLE, View.ACTING)
			.filter((view) -> this.workItems.count(actor, view) > 0)
			.findFirst()
			.orElse(View.MINE));
	}

	private WorkList of(Actor actor, ListRequest request, List<SavedView> views) {
		return of(actor, request, this.filters.of(actor, request), this.bars.of(actor, request, views));
	}

	Optional<WorkItem> first(Actor actor, ListRequest request) {
		return this.workItems.list(actor, query(request.after(null)))
			.items()
			.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.findFirst();
	}

	private WorkListQuery query(ListRequest request) {
		return request.query(WorkingCalendar.today(this.clock));
	}

	private WorkList of(Actor actor, ListRequest request, @Nullable FilterBar filters, @Nullable SavedBar savedBar) {
		WorkListQuery query = query(request);
		boolean filtered = query.text() != null || !query.filter().equals(Filter.NONE);
		WorkItemPage page = this.workItems.list(actor, query);
		Set<Long> unread = this.marks.among(actor, page.items());
		Titles titles = this.titles.of(actor, page.items());
		List<Row> rows = page.items()
			.stream()
			.map((item) -> row(item, titles, request, unread.contains(item.id())))
			.toList();
		List<Tab> tabs = Stream.of(View.MINE, View.CLAIMABLE, View.ACTING, View.DONE)
			.map((view) -> tab(actor, view, request))
			.toList();
		String view = name(request.chosen());
		return new WorkList(tabs, filters, savedBar, view, request.text(), filtered,
				ListRequest.of(request.chosen()).address(PATH), this.batches.bar(actor, request.chosen()),
				request.after(null).address(PATH + "/hang-loat"), rows, next(request, page),
				request.address(PATH + "/danh-sach"), filtered ? "filtered" : view, hash(rows, tabs));
	}

	private Tab tab(Actor actor, View view, ListRequest request) {
		return new Tab("work.view." + name(view), ListRequest.of(view).address(PATH), count(actor, view),
				request.chosen() == view);
	}

	private @Nullable String count(Actor actor, View view) {
		if (view == View.DONE) {
			return null;
		}
		int count = this.workItems.count(actor, view);
		return (count >= CAP) ? "1000+" : Integer.toString(count);
	}

	private Row row(WorkItem item, Titles titles, ListRequest request, boolean unread) {
		boolean open = item.state() == WorkItem.State.OPEN;
		String facts = String.join(" · ", item.caseNumber().value(), item.agencyName(), when(item));
		return new Row(item.id(), request.address(PATH + "/" + item.id()), titles.of(item), item.title(), facts,
				open ? this.due.of(item.due()) : null, item.id() + ":" + item.version(),
				open && item.priority() == Priority.URGENT, open ? marks(item) : List.of(), open && item.suspended(),
				absent(item), unread);
	}

	private List<String> marks(WorkItem item) {
		Stream<String> priority = Stream.of(item.priority())
			.filter((level) -> level != Priority.NORMAL)
			.map((level) -> this.words.text("work.priority.badge", level));
		Stream<String> followUp = Stream.ofNullable(item.followUp())
			.map((day) -> this.words.text("work.followUp.badge", day));
		return Stream.concat(priority, followUp).toList();
	}

	private @Nullable String absent(WorkItem item) {
		PersonId absent = item.actingFor();
		return (absent != null) ? this.people.name(absent) : null;
	}

	private String when(WorkItem item) {
		@Nullable Instant done = item.doneAt();
		if (done != null) {
			return this.words.text("work.done.on", this.words.day(done));
		}
		boolean today = WorkingCalendar.dateOf(item.openedAt()).equals(WorkingCalendar.today(this.clock));
		return today ? this.words.text("work.since.today", this.words.time(item.openedAt()))
				: this.words.text("work.since", this.words.day(item.openedAt()));
	}

	private static @Nullable String next(ListRequest request, WorkItemPage page) {
		@Nullable String cursor = page.next();
		return (cursor != null) ? request.after(cursor).address(PATH) : null;
	}

	private static String hash(List<Row> rows, List<Tab> tabs) {
		return Integer.toHexString(
				31 * rows.hashCode() + 7 * tabs.hashCode() + LocaleContextHolder.getLocale().getLanguage().hashCode());
	}

	private static String name(View view) {
		return view.name().toLowerCase(Locale.ROOT);
	}

}
