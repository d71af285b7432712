package vn.phanbien.worklist.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.shared.CaseKind;
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
 * @param overdue whether only what is late
 * @param cursor where to go on
 */
record ListRequest(@Nullable String view, @Nullable String q, @Nullable String kind, @Nullable String overdue,
		@Nullable String cursor) {

	private static final int PAGE = 50;

	static ListRequest of(View view) {
		return new ListRequest(view.name().toLowerCase(Locale.ROOT), null, null, null, null);
	}

	View chosen() {
		return Arrays.stream(View.values())
			.filter((candidate) -> candidate.name().equalsIgnoreCase(this.view))
			.findFirst()
			.orElse(View.MINE);
	}

	Optional<CaseKind> chosenKind() {
		return Arrays.stream(CaseKind.values())
			.filter((candidate) -> candidate.name().equalsIgnoreCase(this.kind))
			.findFirst();
	}

	boolean onlyOverdue() {
		return "true".equals(this.overdue);
	}

	boolean filtered() {
		return text() != null || chosenKind().isPresent() || onlyOverdue();
	}

	@Nullable String text() {
		return (this.q == null || this.q.isBlank()) ? null : this.q.strip();
	}

	WorkListQuery query() {
		Sort sort = (chosen() == View.DONE) ? Sort.NEWEST : Sort.DUE;
		return WorkListQuery.of(chosen())
			.matching(text())
			.filtered(Filter.NONE.ofKind(chosenKind().orElse(null)).onlyOverdue(onlyOverdue()))
			.sorted(sort)
			.from(this.cursor)
			.limited(PAGE);
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

	ListRequest with(@Nullable CaseKind other) {
		return new ListRequest(this.view, this.q, (other != null) ? other.name() : null, this.overdue, null);
	}

	ListRequest withOverdue(boolean wanted) {
		return new ListRequest(this.view, this.q, this.kind, Boolean.toString(wanted), null);
	}

	ListRequest after(@Nullable String next) {
		return new ListRequest(this.view, this.q, this.kind, this.overdue, next);
	}

	/**
	 * Writes the address of a page that keeps this list.
	 * @param path the path, such as {@code /viec/12}
	 * @return path and query
	 */
	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("view", chosen().name().toLowerCase(Locale.ROOT))
			.queryParamIfPresent("q", Optional.ofNullable(text()))
			.queryParamIfPresent("kind", chosenKind())
			.queryParamIfPresent("overdue", onlyOverdue() ? Optional.of(true) : Optional.empty())
			.queryParamIfPresent("cursor", Optional.ofNullable(this.cursor))
			.encode()
			.build()
			.toUriString();
	}

}
