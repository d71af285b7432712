package vn.phanbien.worklist;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * What the work list needs to know of cases; the module that owns them implements it.
 */
public interface CaseDirectory {

	/**
	 * Locks the row of a case for this transaction: the first thing that every command
	 * does, before it reads the engine.
	 * @param caseNumber the case
	 */
	void lock(CaseNumber caseNumber);

	CaseCard card(CaseNumber caseNumber);

	/**
	 * Moves a case on to a step that the process has opened, and locks it.
	 * @param step the step
	 * @return what the work list shows of it
	 */
	Opened opened(StepContext step);

	/**
	 * Tells whether a person may know of the case.
	 * @param actor who asks
	 * @param caseNumber the case
	 * @return false for an unknown case too
	 */
	boolean visible(Actor actor, CaseNumber caseNumber);

	/**
	 * Says by when a step should be done.
	 * @param step the step
	 * @return a working day, or null when nothing presses
	 */
	@Nullable LocalDate due(StepContext step);

	/**
	 * Sums up the case for somebody about to do a step of it, in about five lines.
	 * @param actor for whom
	 * @param caseNumber a case that the person may know of
	 * @return lines in order, such as letter, deadline, drafting agency and instruction
	 */
	default List<Fact> facts(Actor actor, CaseNumber caseNumber) {
		return List.of();
	}

	/**
	 * A case at a step that has opened.
	 *
	 * @param card the case
	 * @param due by when the step should be done, or null when nothing presses
	 */
	record Opened(CaseCard card, @Nullable LocalDate due) {
	}

	/**
	 * The case as the work list shows it.
	 *
	 * @param caseNumber its number
	 * @param title its title
	 * @param union whose work it is
	 * @param agency the ordering agency when it is a listed one
	 * @param agencyName the ordering agency's name
	 * @param suspended whether the case rests
	 */
	record CaseCard(CaseNumber caseNumber, String title, OrganisationId union, @Nullable OrganisationId agency,
			String agencyName, boolean suspended) {
	}

}
