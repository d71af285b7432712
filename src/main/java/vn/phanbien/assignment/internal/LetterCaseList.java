package vn.phanbien.assignment.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.records.LetterCases;
import vn.phanbien.shared.CaseNumber;

/**
 * Tells the register which cases came of a letter.
 */
@Component
class LetterCaseList implements LetterCases {

	private final JdbcClient jdbc;

	LetterCaseList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Long, List<CaseNumber>> casesOf(Collection<Long> letters) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		Map<Long, List<CaseNumber>> cases = new HashMap<>();
		this.jdbc.sql("select letter_id, case_number from assignment where letter_id in (:letters) order by id")
			.param("letters", letters)
			.query((row) -> {
				cases.computeIfAbsent(row.getLong("letter_id"), (letter) -> new ArrayList<>())
					.add(new CaseNumber(row.getString("case_number")));
			});
		return cases;
	}

}
