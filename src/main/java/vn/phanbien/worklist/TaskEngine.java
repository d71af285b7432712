package vn.phanbien.worklist;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * Moves tasks in the process engine, in the caller's transaction; the workflow module
 * implements it.
 */
public interface TaskEngine {

	void claim(String task, PersonId person);

	void release(String task);

	/**
	 * Completes a task.
	 * @param task its key in the engine
	 * @param seat the seat that the step belongs to, inside a round
	 * @param decision what the gateways behind it ask for
	 */
	void complete(String task, @Nullable Long seat, String decision);

}
