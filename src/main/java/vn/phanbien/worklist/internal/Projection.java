package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepOpened;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * Writes what the engine does into the work list, in the engine's transaction.
 */
@Component
class Projection implements WorkItemProjection {

	private final WorkItemRows rows;

	private final KnownItems items;

	private final Router router;

	private final CaseDirectory cases;

	private final ApplicationEventPublisher events;

	Projection(WorkItemRows rows, KnownItems items, Router router, CaseDirectory cases,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.items = items;
		this.router = router;
		this.cases = cases;
		this.events = events;
	}

	@Override
	public Optional<PersonId> opened(TaskOpened task) {
		this.events.publishEvent(new StepOpened(task.caseNumber(), task.step()));
		StepContext step = new StepContext(0, task.caseNumber(), task.step(), task.seat());
		Routing routing = this.router.routing(step, task.roles());
		LocalDate due = this.router.due(step);
		this.rows.insert(task, this.cases.card(task.caseNumber()), routing, due);
		return Optional.ofNullable(routing.assignee());
	}

	@Override
	public void gone(String task) {
		this.rows.gone(task);
	}

	@Override
	public void suspended(CaseNumber caseNumber, boolean suspended) {
		this.rows.suspended(caseNumber, suspended);
	}

	@Override
	public void refresh(CaseNumber caseNumber) {
		for (KnownItem known : this.items.openOf(caseNumber)) {
			StepContext step = known.item().context();
			this.rows.reroute(known, this.router.routing(step, known.roles()), this.router.due(step));
		}
	}

}
