package vn.phanbien.records;

import java.util.List;

import vn.phanbien.shared.CaseNumber;

/**
 * Knows which cases came of a letter; the module that owns cases implements it.
 */
public interface LetterCases {

	/**
	 * Lists the cases of a letter, the oldest first.
	 * @param letterId the letter
	 * @return their numbers
	 */
	List<CaseNumber> casesOf(long letterId);

}
