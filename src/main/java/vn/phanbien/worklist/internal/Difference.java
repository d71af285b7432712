package vn.phanbien.worklist.internal;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.OpenTasks.OpenTask;

/**
 * One task at which the engine and the work list disagree.
 *
 * @param key the task's key
 * @param caseNumber the case
 * @param step the element's id
 * @param task what the engine has, or null where the item is a ghost
 * @param stored what the work list has, or null where it is missing
 * @param aspects in what they differ, where both have it
 */
record Difference(String key, CaseNumber caseNumber, String step, @Nullable OpenTask task, @Nullable StoredItem stored,
		Set<Aspect> aspects) {

	static Difference missing(OpenTask task) {
		return new Difference(task.task(), task.caseNumber(), task.opened().step(), task, null, Set.of());
	}

	static Difference ghost(StoredItem stored) {
		return new Difference(stored.item().task(), stored.item().caseNumber(), stored.item().step(), null, stored,
				Set.of());
	}

	static Difference between(OpenTask task, StoredItem stored, Set<Aspect> aspects) {
		return new Difference(task.task(), task.caseNumber(), task.opened().step(), task, stored, aspects);
	}

	boolean isMissing() {
		return this.stored == null;
	}

	boolean isGhost() {
		return this.task == null;
	}

	/** Says what an operator needs to know, and nothing of the case. */
	@Override
	public String toString() {
		String what = isMissing() ? "missing" : isGhost() ? "ghost" : this.aspects.toString();
		return this.caseNumber + " " + this.step + " " + what;
	}

	/** In what an item may differ from its task. */
	enum Aspect {

		/** Case, element, seat or roles. */
		STEP,

		/** Whether it rests. */
		SUSPENSION,

		/** Who holds it. */
		HOLDER,

		/** By when. */
		DUE,

		/** Who has to do with it. */
		STAKES,

		/** Under what search finds it. */
		WORDS,

		/** Nobody can say any more who may do it. */
		ROUTING

	}

}
