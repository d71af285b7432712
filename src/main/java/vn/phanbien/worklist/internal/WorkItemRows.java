package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

/**
 * Writes work items and the rows behind their lists.
 */
@Repository
class WorkItemRows {

	/** Who is given again what they hold already has held it all along. */
	static final String HELD_SINCE = """
			case when assignee_id = cast(:holder as bigint) then held_since
				else cast(:since as timestamp with time zone) end""";

	private final JdbcClient jdbc;

	private final StakeRows stakes;

	private final StepNames names;

	private final Clock clock;

	WorkItemRows(JdbcClient jdbc, StakeRows stakes, StepNames names, Clock clock) {
		this.names = names;
		this.jdbc = jdbc;
		this.stakes = stakes;
		this.clock = clock;
	}

	long insert(TaskOpened task, CaseCard card, Routing routing, @Nullable LocalDate due) {
		String text = this.names.searchable(task.caseNumber(), task.step(), card.title(), card.agencyName());
		OrganisationId agency = card.agency();
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into work_item (task, case_number, step, seat, roles, title, search_text, search_keys, kind,
				union_id, agency_id, agency_name, state, suspended, assignee_id, held_since, due, priority, opened_at,
				version)
				values (:task, :caseNumber, :step, :seat, :roles, :title, :searchText, :searchKeys, :kind, :union,
				:agency, :agencyName, 'OPEN', :suspended, :assignee, :since, :due, :priority, :now, 0)""")
			.param("task", task.task())
			.param("caseNumber", task.caseNumber().value())
			.param("step", task.step())
			.param("seat", task.seat())
			.param("roles", String.join(",", task.roles()))
			.param("title", card.title())
			.param("searchText", text)
			.param("searchKeys", SearchKeys.of(text, card.union(), routing, due, now.toInstant()))
			.param("kind", task.caseNumber().kind().name())
			.param("union", card.union().value())
			.param("agency", (agency != null) ? agency.value() : null)
			.param("agencyName", card.agencyName())
			.param("suspended", card.suspended())
			.param("assignee", value(routing.assignee()))
			.param("since", (routing.assignee() != null) ? now : null)
			.param("due", due)
			.param("priority", Priority.NORMAL.name())
			.param("now", now)
			.update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for " + task.task());
		}
		this.stakes.insert(key.longValue(), task.step(), routing, card.union(), routing.assignee());
		return key.longValue();
	}

	/** Writes who may do an item and by when, where that has changed. */
	void reroute(KnownItem known, Routing routing, @Nullable LocalDate due) {
		WorkItem item = known.item();
		if (known.who().equals(Candidates.of(routing)) && Objects.equals(due, item.due())) {
			return;
		}
		String text = this.names.searchable(item.caseNumber(), item.step(), item.title(), item.agencyName());
		this.jdbc.sql("update work_item set due = :due, search_keys = :keys where id = :item")
			.param("due", due)
			.param("keys", SearchKeys.of(text, item.union(), routing, due, item.openedAt()))
			.param("item", item.id())
			.update();
		this.stakes.delete(item.id());
		this.stakes.insert(item.id(), item.step(), routing, item.union(), item.assignee());
	}

	KnownItem hold(KnownItem known, @Nullable PersonId holder, PersonId by) {
		this.jdbc.sql("""
				update work_item set held_since = %s, assignee_id = :holder, changed_by = :by, version = version + 1
				where id = :item""".formatted(HELD_SINCE))
			.param("holder", value(holder))
			.param("since", (holder != null) ? OffsetDateTime.now(this.clock) : null)
			.param("by", by.value())
			.param("item", known.id())
			.update();
		this.stakes.hold(known.id(), holder);
		return known.heldBy(holder, by);
	}

	WorkItem arrange(WorkItem item, Priority priority, @Nullable LocalDate followUp, PersonId by) {
		this.jdbc.sql("""
				update work_item set priority = :priority, follow_up = :followUp, changed_by = :by,
				version = version + 1 where id = :item""")
			.param("priority", priority.name())
			.param("followUp", followUp)
			.param("by", by.value())
			.param("item", item.id())
			.update();
		if (priority != item.priority()) {
			this.stakes.prioritise(item.id(), priority);
		}
		return item.arranged(priority, followUp);
	}

	void done(KnownItem known, String decision, PersonId by, @Nullable PersonId actingFor) {
		long item = known.id();
		this.jdbc.sql("""
				update work_item set state = 'DONE', decision = :decision, done_by = :by, changed_by = :by,
				acting_for = :actingFor, done_at = :now, search_keys = '', version = version + 1 where id = :item""")
			.param("actingFor", value(actingFor))
			.param("decision", decision)
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("item", item)
			.update();
		this.stakes.delete(item);
		if (known.traced()) {
			forgetTraces(item);
		}
	}

	void gone(String task) {
		this.jdbc.sql("select id from work_item where task = :task and state = 'OPEN'")
			.param("task", task)
			.query(Long.class)
			.optional()
			.ifPresent((item) -> {
				this.jdbc.sql(
						"update work_item set state = 'GONE', search_keys = '', version = version + 1 where id = :item")
					.param("item", item)
					.update();
				this.stakes.delete(item);
				forgetTraces(item);
			});
	}

	void suspended(CaseNumber caseNumber) {
		this.jdbc.sql("update work_item set suspended = true where case_number = :case and state = 'OPEN'")
			.param("case", caseNumber.value())
			.update();
	}

	void resumed(CaseNumber caseNumber, int restedDays) {
		this.jdbc.sql("""
				update work_item set suspended = false, rested_days = rested_days + :rested
				where case_number = :case and state = 'OPEN'""")
			.param("rested", restedDays)
			.param("case", caseNumber.value())
			.update();
	}

	private void forgetTraces(long item) {
		this.jdbc.sql("delete from work_item_read where work_item_id = :item").param("item", item).update();
		this.jdbc.sql("delete from work_item_draft where work_item_id = :item").param("item", item).update();
	}

	private static @Nullable Long value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
