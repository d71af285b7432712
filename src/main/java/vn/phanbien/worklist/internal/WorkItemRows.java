package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

/**
 * Writes work items and finds single ones.
 */
@Repository
class WorkItemRows {

	static final LocalDate NOTHING_PRESSES = LocalDate.of(9999, 12, 31);

	static final String COLUMNS = """
			w.id, w.task, w.case_number, w.step, w.seat, w.title, w.union_id, w.agency_name, w.state, w.suspended,
			w.assignee_id, w.due, w.opened_at, w.decision, w.done_by, w.acting_for, w.done_at,
			w.version
			""";

	private final JdbcClient jdbc;

	private final StepNames names;

	private final Clock clock;

	WorkItemRows(JdbcClient jdbc, StepNames names, Clock clock) {
		this.jdbc = jdbc;
		this.names = names;
		this.clock = clock;
	}

	long insert(TaskOpened task, CaseCard card, Routing routing, @Nullable LocalDate due) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into work_item (task, case_number, step, seat, roles, title, search_text, kind, union_id,
				agency_name, state, suspended, assignee_id, due, opened_at, version)
				values (:task, :caseNumber, :step, :seat, :roles, :title, :searchText, :kind, :union, :agency, 'OPEN',
				:suspended, :assignee, :due, :now, 0)""")
			.param("task", task.task())
			.param("caseNumber", task.caseNumber().value())
			.param("step", task.step())
			.param("seat", task.seat())
			.param("roles", String.join(",", task.roles()))
			.param("title", card.title())
			.param("searchText", this.names.searchable(task.caseNumber(), task.step(), card.title(), card.agencyName()))
			.param("kind", task.caseNumber().kind().name())
			.param("union", card.union().value())
			.param("agency", card.agencyName())
			.param("suspended", card.suspended())
			.param("assignee", value(routing.assignee()))
			.param("due", due)
			.param("now", OffsetDateTime.now(this.clock))
			.update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for " + task.task());
		}
		insertCandidates(key.longValue(), routing, due);
		return key.longValue();
	}

	void reroute(long item, Routing routing, @Nullable LocalDate due) {
		this.jdbc.sql("delete from work_item_candidate where work_item_id = :item").param("item", item).update();
		insertCandidates(item, routing, due);
		this.jdbc.sql("update work_item set due = :due where id = :item")
			.param("due", due)
			.param("item", item)
			.update();
	}

	Optional<WorkItem> find(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from work_item w where w.id = :id")
			.param("id", id)
			.query(WorkItemRows::map)
			.optional();
	}

	List<WorkItem> openOf(CaseNumber caseNumber) {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from work_item w where w.case_number = :case and w.state = 'OPEN' order by w.id")
			.param("case", caseNumber.value())
			.query(WorkItemRows::map)
			.list();
	}

	List<WorkItem> ofCase(CaseNumber caseNumber) {
		return this.jdbc.sql("select " + COLUMNS + " from work_item w where w.case_number = :case order by w.id desc")
			.param("case", caseNumber.value())
			.query(WorkItemRows::map)
			.list();
	}

	Set<String> roles(long item) {
		return Set.of(this.jdbc.sql("select roles from work_item where id = :id")
			.param("id", item)
			.query(String.class)
			.single()
			.split(","));
	}

	/** Reads who may do an item, or record it from paper. */
	Set<String> principals(long item, boolean onPaper) {
		return new HashSet<>(this.jdbc
			.sql("select principal from work_item_candidate where work_item_id = :item and on_paper = :onPaper")
			.param("item", item)
			.param("onPaper", onPaper)
			.query(String.class)
			.list());
	}

	void hold(long item, @Nullable PersonId holder, PersonId by) {
		this.jdbc.sql("""
				update work_item set assignee_id = :holder, changed_by = :by, version = version + 1
				where id = :item""")
			.param("holder", value(holder))
			.param("by", by.value())
			.param("item", item)
			.update();
	}

	void done(long item, String decision, PersonId by, @Nullable PersonId actingFor) {
		this.jdbc.sql("""
				update work_item set state = 'DONE', decision = :decision, done_by = :by, changed_by = :by,
				acting_for = :actingFor, done_at = :now, version = version + 1 where id = :item""")
			.param("actingFor", value(actingFor))
			.param("decision", decision)
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("item", item)
			.update();
		forget(item);
	}

	void gone(String task) {
		this.jdbc.sql("select id from work_item where task = :task and state = 'OPEN'")
			.param("task", task)
			.query(Long.class)
			.optional()
			.ifPresent((item) -> {
				this.jdbc.sql("update work_item set state = 'GONE', version = version + 1 where id = :item")
					.param("item", item)
					.update();
				forget(item);
			});
	}

	void suspended(CaseNumber caseNumber, boolean suspended) {
		this.jdbc.sql("update work_item set suspended = :suspended where case_number = :case and state = 'OPEN'")
			.param("suspended", suspended)
			.param("case", caseNumber.value())
			.update();
	}

	Optional<PersonId> changedBy(long item) {
		return this.jdbc.sql("select changed_by from work_item where id = :item and changed_by is not null")
			.param("item", item)
			.query(Long.class)
			.optional()
			.map(PersonId::new);
	}

	private void forget(long item) {
		this.jdbc.sql("delete from work_item_candidate where work_item_id = :item").param("item", item).update();
		this.jdbc.sql("delete from work_item_draft where work_item_id = :item").param("item", item).update();
	}

	private void insertCandidates(long item, Routing routing, @Nullable LocalDate due) {
		insertCandidates(item, routing.candidates(), false, due);
		insertCandidates(item, routing.onPaper(), true, due);
	}

	private void insertCandidates(long item, Collection<Principal> principals, boolean onPaper,
			@Nullable LocalDate due) {
		for (Principal principal : principals) {
			this.jdbc.sql("""
					insert into work_item_candidate (principal, work_item_id, on_paper, due_sort)
					values (:principal, :item, :onPaper, :due)""")
				.param("principal", principal.value())
				.param("item", item)
				.param("onPaper", onPaper)
				.param("due", (due != null) ? due : NOTHING_PRESSES)
				.update();
		}
	}

	static WorkItem map(ResultSet row, int number) throws SQLException {
		return new WorkItem(row.getLong("id"), row.getString("task"), new CaseNumber(row.getString("case_number")),
				row.getString("step"), row.getObject("seat", Long.class), row.getString("title"),
				new OrganisationId(row.getLong("union_id")), row.getString("agency_name"),
				WorkItem.State.valueOf(row.getString("state")), row.getBoolean("suspended"),
				person(row.getObject("assignee_id", Long.class)), row.getObject("due", LocalDate.class),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getString("decision"),
				person(row.getObject("done_by", Long.class)), person(row.getObject("acting_for", Long.class)),
				instant(row.getObject("done_at", OffsetDateTime.class)), row.getInt("version"));
	}

	private static @Nullable PersonId person(@Nullable Long id) {
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	private static @Nullable Long value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
