package vn.phanbien.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseKind;

/**
 * What a person wants to see of the work list.
 *
 * @param view which items
 * @param text what to find, see {@link SearchQuery}; null for everything
 * @param filter what narrows the view
 * @param sort the order; what is done comes newest first always
 * @param cursor where to go on, from an earlier page in the same order
 * @param limit 1 to 200
 */
public record WorkListQuery(View view, @Nullable String text, Filter filter, Sort sort, @Nullable String cursor,
		int limit) {

	public static WorkListQuery of(View view) {
		return new WorkListQuery(view, null, Filter.NONE, Sort.DUE, null, 50);
	}

	public WorkListQuery matching(@Nullable String words) {
		return new WorkListQuery(this.view, words, this.filter, this.sort, this.cursor, this.limit);
	}

	public WorkListQuery filtered(Filter narrower) {
		return new WorkListQuery(this.view, this.text, narrower, this.sort, this.cursor, this.limit);
	}

	public WorkListQuery sorted(Sort order) {
		return new WorkListQuery(this.view, this.text, this.filter, order, this.cursor, this.limit);
	}

	public WorkListQuery from(@Nullable String place) {
		return new WorkListQuery(this.view, this.text, this.filter, this.sort, place, this.limit);
	}

	public WorkListQuery limited(int most) {
		return new WorkListQuery(this.view, this.text, this.filter, this.sort, this.cursor, most);
	}

	/** Which items a list shows. */
	public enum View {

		/** What the person holds. */
		MINE,

		/** What the person may take. */
		CLAIMABLE,

		/** What the person may do for others. */
		ACTING,

		/** What the person has completed. */
		DONE,

		/** All open items that the person may know of. */
		ALL

	}

	/** The order of a list. */
	public enum Sort {

		/** The most pressing first; what has no due day comes last. */
		DUE,

		/** The highest priority first, the most pressing of each first. */
		PRIORITY,

		/** The newest first. */
		NEWEST

	}

	/**
	 * What narrows a view; every part that is given must hold.
	 *
	 * @param step the element's id
	 * @param kind the kind of case
	 * @param agency the ordering agency; one that is not listed is found by its name
	 * @param due the span in which it is due
	 * @param overdue whether only what is late; of what is done, what was done late
	 * @param priority the priority
	 * @param unread whether only what the person has not opened; nothing that is done is
	 */
	public record Filter(@Nullable String step, @Nullable CaseKind kind, @Nullable OrganisationId agency,
			@Nullable Due due, boolean overdue, @Nullable Priority priority, boolean unread) {

		/** Narrows nothing. */
		public static final Filter NONE = new Filter(null, null, null, null, false, null, false);

		public Filter ofStep(@Nullable String id) {
			return new Filter(id, this.kind, this.agency, this.due, this.overdue, this.priority, this.unread);
		}

		public Filter ofKind(@Nullable CaseKind wanted) {
			return new Filter(this.step, wanted, this.agency, this.due, this.overdue, this.priority, this.unread);
		}

		public Filter ofAgency(@Nullable OrganisationId wanted) {
			return new Filter(this.step, this.kind, wanted, this.due, this.overdue, this.priority, this.unread);
		}

		public Filter dueWithin(@Nullable Due span) {
			return new Filter(this.step, this.kind, this.agency, span, this.overdue, this.priority, this.unread);
		}

		public Filter onlyOverdue(boolean late) {
			return new Filter(this.step, this.kind, this.agency, this.due, late, this.priority, this.unread);
		}

		public Filter ofPriority(@Nullable Priority wanted) {
			return new Filter(this.step, this.kind, this.agency, this.due, this.overdue, wanted, this.unread);
		}

		public Filter onlyUnread(boolean wanted) {
			return new Filter(this.step, this.kind, this.agency, this.due, this.overdue, this.priority, wanted);
		}

	}

	/**
	 * What filters ask of an item.
	 *
	 * @param step the element's id
	 * @param kind the kind of case
	 * @param agency the ordering agency, or null for one that is not listed
	 * @param due the due day; {@link Due#NOTHING_PRESSES} for none
	 * @param overdue whether it is late, or was done late
	 * @param priority the priority
	 * @param unread whether the person has not opened it since it came
	 */
	public record Traits(String step, CaseKind kind, @Nullable OrganisationId agency, LocalDate due, boolean overdue,
			Priority priority, boolean unread) {

		public boolean meet(Filter filter) {
			return wanted(filter.step(), this.step) && wanted(filter.kind(), this.kind)
					&& wanted(filter.agency(), this.agency) && wanted(filter.priority(), this.priority)
					&& (filter.due() == null || filter.due().contains(this.due)) && (this.overdue || !filter.overdue())
					&& (this.unread || !filter.unread());
		}

		private static boolean wanted(@Nullable Object asked, @Nullable Object is) {
			return asked == null || asked.equals(is);
		}

	}

	/**
	 * A span of due days.
	 *
	 * @param from the first day
	 * @param to the last day
	 */
	public record Due(LocalDate from, LocalDate to) {

		/** Stands for the due day of what has none. */
		public static final LocalDate NOTHING_PRESSES = LocalDate.of(9999, 12, 31);

		/** What has no due day. */
		public static final Due NONE = new Due(NOTHING_PRESSES, NOTHING_PRESSES);

		boolean contains(LocalDate day) {
			return !day.isBefore(this.from) && !day.isAfter(this.to);
		}

		public static Due on(LocalDate day) {
			return new Due(day, day);
		}

		/**
		 * Spans a week.
		 * @param day one of its days
		 * @return from Monday to Sunday
		 */
		public static Due inWeekOf(LocalDate day) {
			LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			return new Due(monday, monday.plusDays(6));
		}

		/**
		 * Spans what lies between two days, what has no due day left out.
		 * @param from the first day, or null for no bound
		 * @param to the last day, or null for no bound
		 * @return the span
		 */
		public static Due between(@Nullable LocalDate from, @Nullable LocalDate to) {
			return new Due((from != null) ? from : LocalDate.of(1, 1, 1),
					(to != null) ? to : NOTHING_PRESSES.minusDays(1));
		}

	}

}
