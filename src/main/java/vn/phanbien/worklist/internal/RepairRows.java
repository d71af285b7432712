package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.OpenTasks.OpenTask;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;
import vn.phanbien.worklist.internal.Difference.Aspect;

/**
 * Makes work items say again what the engine has. What people have arranged themselves,
 * as priority and reminder, stays; so does since when somebody holds it, as long as that
 * is the same person.
 */
@Repository
class RepairRows {

	private final JdbcClient jdbc;

	private final WorkItemRows rows;

	private final StakeRows stakes;

	private final Router router;

	private final CaseDirectory cases;

	private final StepNames names;

	private final Clock clock;

	RepairRows(JdbcClient jdbc, WorkItemRows rows, StakeRows stakes, Router router, CaseDirectory cases,
			StepNames names, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.rows = rows;
		this.stakes = stakes;
		this.router = router;
		this.cases = cases;
		this.names = names;
	}

	/** Puts one task right; what nobody can route is left to people. */
	void repair(Difference found) {
		OpenTask task = found.task();
		StoredItem stored = found.stored();
		if (task == null) {
			this.rows.gone(found.key());
		}
		else if (stored == null) {
			write(task, context(reopened(task), task, task.since(), 0), task.since());
		}
		else if (!found.aspects().contains(Aspect.ROUTING)) {
			WorkItem item = stored.item();
			write(task, context(item.id(), task, item.openedAt(), item.restedDays()), item.openedAt());
		}
	}

	/** An item that was ended by mistake is the same item again. */
	private long reopened(OpenTask task) {
		return this.jdbc.sql("select id from work_item where task = :task")
			.param("task", task.task())
			.query(Long.class)
			.optional()
			.orElseGet(() -> inserted(task));
	}

	private long inserted(OpenTask task) {
		TaskOpened opened = task.opened();
		StepContext step = context(0, task, task.since(), 0);
		return this.rows.insert(opened, this.cases.card(opened.caseNumber()),
				this.router.routing(step, opened.roles()).heldBy(task.holder()), this.router.due(step));
	}

	private static StepContext context(long item, OpenTask task, Instant openedAt, int restedDays) {
		TaskOpened opened = task.opened();
		return new StepContext(item, opened.caseNumber(), opened.step(), opened.seat(), openedAt, restedDays);
	}

	private void write(OpenTask task, StepContext step, Instant openedAt) {
		TaskOpened opened = task.opened();
		CaseCard card = this.cases.card(opened.caseNumber());
		Routing routing = this.router.routing(step, opened.roles());
		LocalDate due = this.router.due(step);
		PersonId holder = task.holder();
		String text = this.names.searchable(card.caseNumber(), opened.step(), card.title(), card.agencyName());
		this.jdbc
			.sql("""
					update work_item set state = 'OPEN', decision = null, done_by = null, done_at = null, acting_for = null,
					case_number = :case, step = :step, seat = :seat, roles = :roles, suspended = :suspended,
					held_since = %s, assignee_id = :holder, due = :due, search_text = :text, search_keys = :keys, opened_at = :openedAt,
					rested_days = :rested where id = :item"""
				.formatted(WorkItemRows.HELD_SINCE))
			.param("case", opened.caseNumber().value())
			.param("step", opened.step())
			.param("seat", opened.seat())
			.param("roles", String.join(",", opened.roles()))
			.param("suspended", task.suspended())
			.param("holder", value(holder))
			.param("since", (holder != null) ? OffsetDateTime.now(this.clock) : null)
			.param("due", due)
			.param("text", text)
			.param("keys", SearchKeys.of(text, card.union(), routing, due, openedAt))
			.param("openedAt", openedAt.atOffset(ZoneOffset.UTC))
			.param("rested", step.restedDays())
			.param("item", step.workItem())
			.update();
		this.stakes.delete(step.workItem());
		this.stakes.insert(step.workItem(), opened.step(), routing, card.union(), holder);
	}

	private static @Nullable Long value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
