package vn.phanbien.assignment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * Reads cases for a person, never more than is theirs to know.
 */
public interface CaseReader {

	/**
	 * Lists the cases that a person may know of, the newest first.
	 * @param actor who
	 * @param query which of them
	 * @return a stretch
	 * @throws InvalidInput for a bad cursor or limit
	 */
	CasePage list(Actor actor, CaseQuery query);

	/**
	 * Reads one case.
	 * @param actor who
	 * @param caseNumber which
	 * @return what the person may know
	 * @throws NotFound without any right
	 */
	CaseOverview read(Actor actor, CaseNumber caseNumber);

	/**
	 * Gathers the parts of a case that hold something for the person, in order.
	 * @param actor who
	 * @param caseNumber which
	 * @return the parts
	 * @throws NotFound without any right
	 */
	List<Part> parts(Actor actor, CaseNumber caseNumber);

	/**
	 * Reads what happened, the newest first. Who did it is told to insiders alone.
	 * @param actor who
	 * @param caseNumber which
	 * @return the entries that the person may read
	 * @throws NotFound without any right
	 */
	List<Happening> timeline(Actor actor, CaseNumber caseNumber);

	/**
	 * Draws the processes of a case, the root first.
	 * @param actor who
	 * @param caseNumber which
	 * @return the diagrams
	 * @throws NotFound without any right
	 */
	List<CaseDiagrams.Diagram> diagrams(Actor actor, CaseNumber caseNumber);

	/**
	 * A part with something in it.
	 *
	 * @param key its key
	 * @param content its content
	 */
	record Part(String key, CasePart.Content content) {
	}

	/**
	 * Something that happened.
	 *
	 * @param at when
	 * @param by the name of who did it, or null
	 * @param sentence what
	 */
	record Happening(Instant at, @Nullable String by, Sentence sentence) {
	}

}
