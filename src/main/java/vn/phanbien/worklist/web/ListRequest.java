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
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
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
 * @param sort due, priority or newest
 * @param cursor where to go on
 */
record ListRequest(@Nullable String view, @Nullable String q, @Nullable String kind, @Nullable String step,
		@Nullable String agency, @Nullable String due, @Nullable String overdue, @Nullable String priority,
		@Nullable String sort, @Nullable String cursor) {

	private static final int PAGE = 50;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	static ListRequest of(View view) {
		return new ListRequest(view.name().toLowerCase(Locale.ROOT), null, null, null, null, null, null, null, null,
				null);
	}

	View chosen() {
		return constant(View.class, this.view).orElse(View.MINE);
	}

	Sort chosenSort() {
		return (chosen() == View.DONE) ? Sort.NEWEST : constant(Sort.class, this.sort).orElse(Sort.DUE);
	}

	@Nullable String text() {
		return given(this.q).orElse(null);
	}

	Filter filter(LocalDate today) {
		return new Filter(given(this.step).orElse(null), constant(CaseKind.class, this.kind).orElse(null),
				given(this.agency).filter((key) -> NUMBER.matcher(key).matches())
					.map((key) -> new OrganisationId(Long.parseLong(key)))
					.orElse(null),
				span(today), "true".equals(this.overdue), constant(Priority.class, this.priority).orElse(null));
	}

	private @Nullable Due span(LocalDate today) {
		return switch (given(this.due).orElse("")) {
			case "today" -> Due.on(today);
			case "week" -> Due.inWeekOf(today);
			case "none" -> Due.NONE;
			default -> null;
		};
	}

	WorkListQuery query(LocalDate today) {
		return WorkListQuery.of(chosen())
			.matching(text())
			.filtered(filter(today))
			.sorted(chosenSort())
			.from(this.cursor)
			.limited(PAGE);
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
				part.equals("sort") ? value : this.sort, part.equals("cursor") ? value : null);
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
			.queryParam("view", chosen().name().toLowerCase(Locale.ROOT))
			.queryParamIfPresent("q", given(this.q))
			.queryParamIfPresent("kind", constant(CaseKind.class, this.kind))
			.queryParamIfPresent("step", given(this.step))
			.queryParamIfPresent("agency", given(this.agency))
			.queryParamIfPresent("due", given(this.due))
			.queryParamIfPresent("overdue", given(this.overdue).filter("true"::equals))
			.queryParamIfPresent("priority", given(this.priority))
			.queryParamIfPresent("sort", given(this.sort))
			.queryParamIfPresent("cursor", Optional.ofNullable(this.cursor))
			.encode()
			.build()
			.toUriString();
	}

}
