package vn.phanbien.assignment;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * A tab of the case page and the same part of the case in the API. The template is
 * {@code <key>/part.html}, fragment {@code part(part)}, where {@code part} is the data;
 * its label the message {@code case.part.<key>}.
 */
public interface CasePart {

	/**
	 * Names the part in addresses and JSON.
	 * @return such as {@code council}
	 */
	String key();

	/**
	 * Places the tab among the others.
	 * @return small numbers first: dossier 10, council 20, rounds 30, meetings 40, report
	 * 50, adoption 60, documents 70, payments 80
	 */
	int order();

	/**
	 * Gathers what the person may see.
	 * @param actor for whom
	 * @param caseNumber a case that the person may know of
	 * @return a record of plain values, or empty when there is nothing for this person:
	 * the tab is left out
	 */
	Optional<Content> content(Actor actor, CaseNumber caseNumber);

	/**
	 * The content of a part.
	 *
	 * @param count the number beside the label, or null
	 * @param data what the template and the API show: records of plain values, no
	 * entities
	 */
	record Content(@Nullable Integer count, Object data) {
	}

}
