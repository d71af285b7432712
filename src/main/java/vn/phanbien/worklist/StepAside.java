package vn.phanbien.worklist;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Shows something of a case below each of its steps that the step does not ask about;
 * downstream modules implement it.
 */
public interface StepAside {

	/**
	 * Gathers what the person may see.
	 * @param actor who looks at a step
	 * @param caseNumber the case of the step
	 * @return what is shown, or empty when there is nothing for this person
	 */
	Optional<Aside> beside(Actor actor, CaseNumber caseNumber);

	/**
	 * What is shown.
	 *
	 * @param key names it: {@code case.part.<key>} is its title, {@code <key>/part} draws
	 * it
	 * @param count the number beside the title, or null
	 * @param open whether it is unfolded at first
	 * @param data what the template shows
	 */
	record Aside(String key, @Nullable Integer count, boolean open, Object data) {
	}

}
