package vn.phanbien.worklist.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Role;

/**
 * A saved view in the API.
 *
 * @param id its key
 * @param name its name
 * @param conditions what it asks for
 * @param sharedWith whose holders find it besides, or null
 * @param ownerName the name of who has saved it
 * @param mine whether that is the caller
 * @param mayChange whether the caller may change it
 * @param first whether it opens first for the caller
 * @param gone the conditions whose value no longer exists
 * @param url where its items are listed
 * @param version counts its changes
 */
record SavedViewJson(long id, String name, Asked conditions, @Nullable Audience sharedWith, @Nullable String ownerName,
		boolean mine, boolean mayChange, boolean first,
		@Schema(description = "Names of conditions whose value no longer exists; url leaves them out") List<String> gone,
		String url, int version) {

	/**
	 * The conditions of a list; everything is optional and narrows together.
	 *
	 * @param view mine, claimable, acting, done or all
	 * @param q words to find
	 * @param step the id of an element
	 * @param kind the kind of work
	 * @param agency the code of the ordering agency
	 * @param due today, week or none
	 * @param overdue whether only what is late
	 * @param priority low, normal, high or urgent
	 * @param unread whether only what is unread to whoever opens it
	 * @param sort due, priority or newest
	 */
	record Asked(@Nullable String view, @Nullable String q, @Nullable String step, @Nullable String kind,
			@Nullable String agency, @Nullable String due, @Nullable Boolean overdue, @Nullable String priority,
			@Nullable Boolean unread, @Nullable String sort) {

		ListParameters parameters() {
			return new ListParameters(this.view, this.q, this.step, this.kind, this.agency, this.due, null, null,
					this.overdue, this.priority, this.unread, this.sort, null);
		}

	}

	/**
	 * Everybody who holds a role.
	 *
	 * @param organisation the code of the organisation
	 * @param role the role
	 */
	record Audience(@Nullable String organisation, @Nullable Role role) {
	}

	/**
	 * A view to save.
	 *
	 * @param name its name, 60 characters at most
	 * @param conditions what it asks for
	 * @param sharedWith for whom besides; left out, for the caller alone
	 * @param version what the caller saw; for a change
	 */
	record Body(@Nullable String name, @Nullable Asked conditions, @Nullable Audience sharedWith,
			@Nullable Integer version) {
	}

}
