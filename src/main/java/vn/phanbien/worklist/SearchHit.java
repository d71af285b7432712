package vn.phanbien.worklist;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * Something that a search found.
 *
 * @param kind what it is
 * @param id its key in the API
 * @param number its number and symbol, or null
 * @param title what to call it
 * @param url the page where it is read
 * @param caseNumber the case that it belongs to, or null
 * @param facts what was searched besides number and title
 * @param at since when it is there, or null where that says nothing
 */
public record SearchHit(Kind kind, String id, @Nullable String number, String title, String url,
		@Nullable CaseNumber caseNumber, List<Fact> facts, @Nullable Instant at) {

	/** What can be found, in the order in which it is shown. */
	public enum Kind {

		/** A case. */
		CASE,

		/** An open step. */
		STEP,

		/** A file of a case, or a document that the union has issued. */
		DOCUMENT,

		/** A letter that came in. */
		LETTER,

		/** An expert of the registry. */
		EXPERT

	}

}
