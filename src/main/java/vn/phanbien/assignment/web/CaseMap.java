package vn.phanbien.assignment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.phanbien.assignment.CaseDiagrams.Diagram;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

/**
 * A process as the map on a case's page draws it, with names in the reader's language.
 *
 * @param name what the process is called
 * @param bpmnXml the model with its coordinates
 * @param active the elements where it waits
 * @param done the elements that it has passed
 * @param failed the elements whose job has failed
 * @param names what the waiting steps are called, by element
 */
record CaseMap(String name, String bpmnXml, List<String> active, List<String> done, List<String> failed,
		Map<String, String> names) {

	static CaseMap of(Diagram drawn, CaseNumber caseNumber, Words words) {
		Map<String, String> names = drawn.active()
			.stream()
			.distinct()
			.flatMap((element) -> words.findOfKind("step." + element + ".title", caseNumber.kind())
				.map((title) -> Map.entry(element, title))
				.stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new CaseMap(words.find("process." + drawn.processKey() + ".title").orElse(drawn.name()), drawn.bpmnXml(),
				drawn.active(), drawn.done(), drawn.failed(), names);
	}

}
