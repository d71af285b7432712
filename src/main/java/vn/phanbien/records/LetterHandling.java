package vn.phanbien.records;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * How a letter is dealt with in a case that came of it.
 *
 * @param caseNumber the case
 * @param officer who deals with it, or null when nobody has been named
 * @param due until when, or null
 * @param progress the key of the message that says how far it is
 * @param over whether nothing is left to do
 */
public record LetterHandling(CaseNumber caseNumber, @Nullable PersonId officer, @Nullable LocalDate due,
		String progress, boolean over) {
}
