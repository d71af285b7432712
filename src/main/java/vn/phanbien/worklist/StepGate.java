package vn.phanbien.worklist;

import java.util.List;
import java.util.function.Predicate;

import vn.phanbien.people.Actor;

/**
 * What a person owes before the content of a step is for them, such as the undertaking of
 * a council's board; downstream modules implement it. It is asked together with the step,
 * whose form tells nothing of the content until then.
 */
public interface StepGate {

	/**
	 * Names what is still owed.
	 * @param step where
	 * @param actor by whom
	 * @param is whether the person may act as a principal
	 * @return fields to fill in first, empty when nothing is owed
	 */
	List<Field> owed(StepContext step, Actor actor, Predicate<Principal> is);

	/**
	 * Takes what was owed, before the step itself acts.
	 * @param step where
	 * @param submission what was sent, the owed fields among it
	 */
	void settle(StepContext step, Submission submission);

}
