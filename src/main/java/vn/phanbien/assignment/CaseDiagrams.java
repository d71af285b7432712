package vn.phanbien.assignment;

import java.util.List;

import vn.phanbien.shared.CaseNumber;

/**
 * Draws where the processes of a case stand; the workflow module implements it.
 */
public interface CaseDiagrams {

	/**
	 * Draws each process that has run for the case, the root first.
	 * @param caseNumber the case
	 * @return the diagrams
	 */
	List<Diagram> of(CaseNumber caseNumber);

	/**
	 * A process as it stands.
	 *
	 * @param processKey the key of its definition
	 * @param name its name
	 * @param bpmnXml the model with its coordinates
	 * @param active the elements where it waits
	 * @param done the elements that it has passed
	 * @param failed the elements whose job has failed
	 */
	record Diagram(String processKey, String name, String bpmnXml, List<String> active, List<String> done,
			List<String> failed) {
	}

}
