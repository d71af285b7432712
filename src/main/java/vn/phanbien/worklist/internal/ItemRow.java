package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkListQuery.Traits;

/**
 * Turns a row into a work item.
 */
final class ItemRow {

	/** What {@link #map} reads, from a table called {@code w}. */
	static final String COLUMNS = """
			w.id, w.task, w.case_number, w.step, w.seat, w.title, w.union_id, w.agency_name, w.state, w.suspended,
			w.assignee_id, w.due, w.priority, w.follow_up, w.opened_at, w.decision, w.done_by, w.acting_for,
			w.done_at, w.version, w.rested_days
			""";

	private ItemRow() {
	}

	static WorkItem map(ResultSet row, int number) throws SQLException {
		return new WorkItem(row.getLong("id"), row.getString("task"), new CaseNumber(row.getString("case_number")),
				row.getString("step"), row.getObject("seat", Long.class), row.getString("title"),
				new OrganisationId(row.getLong("union_id")), row.getString("agency_name"),
				WorkItem.State.valueOf(row.getString("state")), row.getBoolean("suspended"), person(row, "assignee_id"),
				row.getObject("due", LocalDate.class), Priority.valueOf(row.getString("priority")),
				row.getObject("follow_up", LocalDate.class),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getString("decision"),
				person(row, "done_by"), person(row, "acting_for"),
				instant(row.getObject("done_at", OffsetDateTime.class)), row.getInt("version"),
				row.getInt("rested_days"));
	}

	static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		Long id = row.getObject(column, Long.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	static Traits traits(ResultSet row, int number) throws SQLException {
		@Nullable Long agency = row.getObject("agency_id", Long.class);
		int rank = row.getInt("priority_sort");
		return new Traits(row.getString("step"), CaseKind.valueOf(row.getString("kind")),
				(agency != null) ? new OrganisationId(agency) : null, row.getObject("due_sort", LocalDate.class),
				row.getBoolean("overdue"), Priority.values()[Priority.URGENT.ordinal() - rank],
				row.getBoolean("unread"));
	}

}
