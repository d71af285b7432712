package vn.phanbien.worklist;

import vn.phanbien.people.PersonId;

/**
 * Keeps hats apart when somebody stands in; the modules that know why people are barred
 * from a step implement it. It is asked about the stand-in and about the absent person.
 */
public interface StandInGate {

	/**
	 * Tells whether a person may not decide a step.
	 * @param step the step
	 * @param person who
	 * @return whether something stands in the way, such as a declared interest
	 */
	boolean bars(StepContext step, PersonId person);

}
