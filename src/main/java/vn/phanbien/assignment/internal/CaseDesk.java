package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.StepContext;

/**
 * Shows cases to the work list and keeps their state where the process stands.
 */
@Component
class CaseDesk implements CaseDirectory {

	private final Assignments assignments;

	private final CaseAccess access;

	private final Timetable timetable;

	private final CaseFactLines facts;

	CaseDesk(Assignments assignments, CaseAccess access, Timetable timetable, CaseFactLines facts) {
		this.assignments = assignments;
		this.access = access;
		this.timetable = timetable;
		this.facts = facts;
	}

	@Override
	public Opened opened(StepContext step) {
		Assignment assignment = this.assignments.lock(step.caseNumber());
		if (assignment.stepOpened(step.step())) {
			this.assignments.save(assignment);
		}
		return new Opened(card(assignment), this.timetable.due(assignment, step));
	}

	@Override
	public void lock(CaseNumber caseNumber) {
		this.assignments.lock(caseNumber);
	}

	@Override
	public CaseCard card(CaseNumber caseNumber) {
		return card(this.assignments.require(caseNumber));
	}

	private static CaseCard card(Assignment assignment) {
		return new CaseCard(assignment.caseNumber(), assignment.title(), assignment.union(),
				assignment.parties().agency(), assignment.parties().agencyName(),
				assignment.state() == CaseState.SUSPENDED);
	}

	@Override
	public List<Fact> facts(Actor actor, CaseNumber caseNumber) {
		return this.facts.of(actor, this.assignments.require(caseNumber));
	}

	@Override
	public boolean visible(Actor actor, CaseNumber caseNumber) {
		return this.access.of(actor, caseNumber) != Right.NONE;
	}

	@Override
	public @Nullable LocalDate due(StepContext step) {
		return this.timetable.due(this.assignments.require(step.caseNumber()), step);
	}

}
