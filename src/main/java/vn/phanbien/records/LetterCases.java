package vn.phanbien.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.phanbien.shared.CaseNumber;

/**
 * Knows which cases came of letters; the module that owns cases implements it.
 */
public interface LetterCases {

	/**
	 * Lists the cases of letters at once.
	 * @param letters the letters
	 * @return the numbers by letter, the oldest first; a letter without a case is left
	 * out
	 */
	Map<Long, List<CaseNumber>> casesOf(Collection<Long> letters);

	/**
	 * Says how letters are dealt with.
	 * @param letters the letters
	 * @return the cases by letter, the oldest first; a letter without a case is left out
	 */
	Map<Long, List<LetterHandling>> handling(Collection<Long> letters);

	/**
	 * Lists the cases of one letter.
	 * @param letter the letter
	 * @return the numbers, the oldest first
	 */
	default List<CaseNumber> casesOf(long letter) {
		return casesOf(List.of(letter)).getOrDefault(letter, List.of());
	}

}
