package vn.phanbien.assignment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What has happened to a case, for people to read.
 */
public interface Timeline {

	/**
	 * Adds an entry that now stands in the record of the case.
	 * @param caseNumber the case
	 * @param by whose doing, or null for the system's
	 * @param audience who may read it
	 * @param messageKey the key of its sentence, {@code timeline.<what>}
	 * @param arguments what the sentence fills in, stored as text; a
	 * {@link java.time.LocalDate} is shown in the reader's form
	 */
	void record(CaseNumber caseNumber, @Nullable PersonId by, Audience audience, String messageKey,
			Object... arguments);

	/**
	 * Reads the record, the newest first.
	 * @param caseNumber the case
	 * @param audience what the reader may see
	 * @return the entries
	 */
	List<Entry> of(CaseNumber caseNumber, Audience audience);

	/** Who may read an entry. */
	enum Audience {

		/** The ordering agency and the experts too. */
		PUBLIC,

		/** The union's staff alone. */
		INTERNAL

	}

	/**
	 * One thing that happened.
	 *
	 * @param at when
	 * @param by whose doing
	 * @param messageKey the key of its sentence
	 * @param arguments what the sentence fills in
	 */
	record Entry(Instant at, @Nullable PersonId by, String messageKey, List<String> arguments) {
	}

}
