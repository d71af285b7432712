package vn.phanbien.worklist.web;

import org.jspecify.annotations.Nullable;

/**
 * What a program may ask of the work list; everything is optional and narrows together.
 *
 * @param view mine, claimable, acting, done or all
 * @param q words to find
 * @param step the id of an element
 * @param kind the kind of work
 * @param agency the code of the ordering agency
 * @param due today, week or none
 * @param dueFrom the first due day
 * @param dueTo the last due day
 * @param overdue whether only what is late
 * @param priority low, normal, high or urgent
 * @param unread whether only what the caller has not opened
 * @param sort due, priority or newest
 * @param cursor where to go on
 */
record ListParameters(@Nullable String view, @Nullable String q, @Nullable String step, @Nullable String kind,
		@Nullable String agency, @Nullable String due, @Nullable String dueFrom, @Nullable String dueTo,
		@Nullable Boolean overdue, @Nullable String priority, @Nullable Boolean unread, @Nullable String sort,
		@Nullable String cursor) {
}
