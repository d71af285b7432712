package vn.phanbien.assignment;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;

/**
 * Says in plain words what a case waits for and what happens if nobody acts; the module
 * that owns the present step implements it. It names no expert.
 */
public interface CaseOutlook {

	Optional<Sentence> outlook(CaseNumber caseNumber);

	/**
	 * A sentence.
	 *
	 * @param messageKey its key
	 * @param arguments what it fills in
	 */
	record Sentence(String messageKey, List<Object> arguments) {
	}

}
