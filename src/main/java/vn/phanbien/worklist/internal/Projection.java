package vn.phanbien.worklist.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * Writes what the engine does into the work list, in the engine's transaction.
 */
@Component
class Projection implements WorkItemProjection {

	private final WorkItemRows rows;

	private final KnownItems items;

	private final Router router;

	private final Openings openings;

	private final CaseDirectory cases;

	Projection(WorkItemRows rows, KnownItems items, Router router, Openings openings, CaseDirectory cases) {
		this.rows = rows;
		this.items = items;
		this.router = router;
		this.openings = openings;
		this.cases = cases;
	}

	@Override
	public Optional<PersonId> opened(TaskOpened task) {
		StepContext step = new StepContext(0, task.caseNumber(), task.step(), task.seat());
		CaseDirectory.Opened opened = this.cases.opened(step);
		Routing routing = this.router.routing(step, task.roles());
		this.openings.opened(routing);
		this.rows.insert(task, opened.card(), routing, this.router.handler(task.step()).due(step).orElse(opened.due()));
		return Optional.ofNullable(routing.assignee());
	}

	@Override
	public void gone(String task) {
		this.rows.gone(task);
	}

	@Override
	public void suspended(CaseNumber caseNumber) {
		this.rows.suspended(caseNumber);
	}

	@Override
	public void resumed(CaseNumber caseNumber, int restedDays) {
		this.rows.resumed(caseNumber, restedDays);
	}

	@Override
	public void refresh(CaseNumber caseNumber) {
		for (KnownItem known : this.items.openOf(caseNumber)) {
			StepContext step = known.item().context();
			Routing routing = this.router.routing(step, known.roles());
			this.openings.opened(routing);
			this.rows.reroute(known, routing, this.router.due(step));
		}
	}

}
