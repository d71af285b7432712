package vn.phanbien.worklist;

import java.time.Instant;
import java.util.Optional;

import vn.phanbien.people.Actor;

/**
 * Compares the work list with the engine and puts it right, while people work: for
 * administrators of the central union. A difference counts only when it is still there
 * with its case locked.
 */
public interface WorkListUpkeep {

	/**
	 * Tells what the last comparison has found, by night or on demand.
	 * @param actor who asks
	 * @return its result; empty before the first
	 * @throws vn.phanbien.shared.NotAllowed unless the actor is such an administrator
	 */
	Optional<Drift> last(Actor actor);

	/**
	 * Compares everything that is open. The call lasts as long as that takes.
	 * @param actor who asks
	 * @return what differs
	 * @throws vn.phanbien.shared.NotAllowed unless the actor is such an administrator
	 */
	Drift check(Actor actor);

	/**
	 * Compares everything that is open and puts it right, case by case.
	 * @param actor who asks
	 * @return what was done
	 * @throws vn.phanbien.shared.NotAllowed unless the actor is such an administrator
	 */
	Rebuilt rebuild(Actor actor);

	/**
	 * How far the work list has drifted from the engine.
	 *
	 * @param at when that was compared
	 * @param missing how many tasks are on no list
	 * @param ghosts how many open items have no task
	 * @param different how many items say something else than their tasks and cases
	 */
	record Drift(Instant at, int missing, int ghosts, int different) {

		public int total() {
			return this.missing + this.ghosts + this.different;
		}

	}

	/**
	 * What a rebuild has done.
	 *
	 * @param written how many items it has put on the list
	 * @param ended how many ghosts it has taken off
	 * @param corrected how many items it has corrected
	 * @param left what differs still
	 */
	record Rebuilt(int written, int ended, int corrected, Drift left) {
	}

}
