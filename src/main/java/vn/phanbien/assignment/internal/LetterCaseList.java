package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.records.LetterCases;
import vn.phanbien.shared.CaseNumber;

/**
 * Tells the register which cases came of a letter.
 */
@Component
class LetterCaseList implements LetterCases {

	private final AssignmentRows rows;

	LetterCaseList(AssignmentRows rows) {
		this.rows = rows;
	}

	@Override
	public List<CaseNumber> casesOf(long letterId) {
		return this.rows.findByOriginLetterIdOrderById(letterId).stream().map(Assignment::caseNumber).toList();
	}

}
