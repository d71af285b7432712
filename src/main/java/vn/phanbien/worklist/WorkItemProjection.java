package vn.phanbien.worklist;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps the work list in step with the engine: the workflow module's task listener calls
 * it inside the engine's transaction.
 */
public interface WorkItemProjection {

	/**
	 * Puts a task on the list.
	 * @param task what the engine opened
	 * @return who holds it from the start, or empty
	 */
	Optional<PersonId> opened(TaskOpened task);

	/**
	 * Records that the engine ended a task without anybody completing it.
	 * @param task its key in the engine
	 */
	void gone(String task);

	/**
	 * Marks the open items of a case as resting.
	 * @param caseNumber the case
	 */
	void suspended(CaseNumber caseNumber);

	/**
	 * Lets the open items of a case run on; their due dates are asked anew by
	 * {@link #refresh}.
	 * @param caseNumber the case
	 * @param restedDays on how many working days it rested
	 */
	void resumed(CaseNumber caseNumber, int restedDays);

	/**
	 * Asks routing and due date anew for the open items of a case, after its deadlines or
	 * seats have changed.
	 * @param caseNumber the case
	 */
	void refresh(CaseNumber caseNumber);

	/**
	 * A task that the engine has opened.
	 *
	 * @param task its key in the engine
	 * @param caseNumber the business key
	 * @param step the element's id
	 * @param seat the seat, inside a round
	 * @param roles the roles that the model names
	 */
	record TaskOpened(String task, CaseNumber caseNumber, String step, @Nullable Long seat, Set<String> roles) {
	}

}
