package vn.phanbien.worklist.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Which list a person looks at; it travels in the address, and values that mean nothing
 * are passed over.
 *
 * @param view mine, claimable, acting or done
 * @param q words to find
 * @param kind the kind of case
 * @param step the id of an element
 * @param agency the key of the ordering agency
 * @param due today, week or none
 * @param overdue whether only what is late
 * @param priority low, normal, high or urgent
 * @param unread true for what the person has not opened
 * @param sort due, priority or newest
 * @param saved the key of the saved view that was opened
 * @param cursor where to go on
 */
record ListRequest(@Nullable String view, @Nullable String q, @Nullable String kind, @Nullable String step,
		@Nullable String agency, @Nullable String due, @Nullable String overdue, @Nullable String priority,
		@Nullable String unread, @Nullable String sort, @Nullable String saved, @Nullable String cursor) {

	private static final int PAGE = 50;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	static ListRequest of(View view) {
		return new ListRequest(lower(view), null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * Opens a saved view.
	 * @param saved the view
	 * @return a request for what it asks
	 */
	static ListRequest of(SavedView saved) {
		ListConditions asked = saved.conditions();
		OrganisationId agency = asked.agency();
		return new ListRequest(lower(asked.view()), asked.text(), name(asked.kind()), asked.step(),
				(agency != null) ? Long.toString(agency.value()) : null, lower(asked.due()), flag(asked.overdue()),
				lower(asked.priority()), flag(asked.unread()),
				(asked.sort() != ListConditions.of(asked.view()).sort()) ? lower(asked.sort()) : null,
				Long.toString(saved.id()), null);
	}

	/** Tells whether the address names nothing at all. */
	boolean isBare() {
		return equals(new ListRequest(null, null, null, null, null, null, null, null, null, null, null, null));
	}

	/** Tells whether a saved view is the one that was opened. */
	boolean opens(SavedView view) {
		return Long.toString(view.id()).equals(this.saved);
	}

	View chosen() {
		return constant(View.class, this.view).orElse(View.MINE);
	}

	Sort chosenSort() {
		return conditions().sort();
	}

	@Nullable String text() {
		return given(this.q).orElse(null);
	}

	ListConditions conditions() {
		return new ListConditions(chosen(), text(), given(this.step).orElse(null),
				constant(CaseKind.class, this.kind).orElse(null),
				given(this.agency).filter((key) -> NUMBER.matcher(key).matches())
					.map((key) -> new OrganisationId(Long.parseLong(key)))
					.orElse(null),
				constant(DueSpan.class, this.due).orElse(null), "true".equals(this.overdue),
				constant(Priority.class, this.priority).orElse(null), "true".equals(this.unread),
				constant(Sort.class, this.sort).orElse(Sort.DUE));
	}

	Filter filter(LocalDate today) {
		return conditions().filter(today);
	}

	WorkListQuery query(LocalDate today) {
		return conditions().query(today).from(this.cursor).limited(PAGE);
	}

	private static @Nullable String flag(boolean set) {
		return set ? "true" : null;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable String lower(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT) : null;
	}

	private static Optional<String> given(@Nullable String value) {
		return Optional.ofNullable(value).map(String::strip).filter((text) -> !text.isEmpty());
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String value) {
		return Arrays.stream(type.getEnumConstants())
			.filter((candidate) -> candidate.name().equalsIgnoreCase(value))
			.findFirst();
	}

	/**
	 * Chooses the list in which an item stands when the address names none.
	 * @param item the open item
	 * @param held whether the person holds it
	 * @return this request, or that of the item's list
	 */
	ListRequest orListOf(WorkItem item, boolean held) {
		if (this.view != null) {
			return this;
		}
		if (item.state() != WorkItem.State.OPEN) {
			return of(View.DONE);
		}
		if (item.actingFor() != null) {
			return of(View.ACTING);
		}
		return of(held ? View.MINE : View.CLAIMABLE);
	}

	/**
	 * Asks for the beginning of a list with one part changed.
	 * @param part the part's name
	 * @param value its value, or null for none
	 * @return such a request
	 */
	ListRequest with(String part, @Nullable String value) {
		return new ListRequest(part.equals("view") ? value : this.view, part.equals("q") ? value : this.q,
				part.equals("kind") ? value : this.kind, part.equals("step") ? value : this.step,
				part.equals("agency") ? value : this.agency, part.equals("due") ? value : this.due,
				part.equals("overdue") ? value : this.overdue, part.equals("priority") ? value : this.priority,
				part.equals("unread") ? value : this.unread, part.equals("sort") ? value : this.sort,
				part.equals("saved") ? value : this.saved, part.equals("cursor") ? value : null);
	}

	ListRequest after(@Nullable String next) {
		return with("cursor", next);
	}

	/**
	 * Writes the address of a page that keeps this list.
	 * @param path the path, such as {@code /viec/12}
	 * @return path and query
	 */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("view", lower(chosen()))
			.queryParamIfPresent("q", given(this.q))
			.queryParamIfPresent("kind", constant(CaseKind.class, this.kind))
			.queryParamIfPresent("step", given(this.step))
			.queryParamIfPresent("agency", given(this.agency))
			.queryParamIfPresent("due", given(this.due))
			.queryParamIfPresent("overdue", given(this.overdue).filter("true"::equals))
			.queryParamIfPresent("priority", given(this.priority))
			.queryParamIfPresent("unread", given(this.unread).filter("true"::equals))
			.queryParamIfPresent("sort", given(this.sort))
			.queryParamIfPresent("saved", given(this.saved))
			.queryParamIfPresent("cursor", Optional.ofNullable(this.cursor))
			.encode()
			.build()
			.toUriString();
	}

}
