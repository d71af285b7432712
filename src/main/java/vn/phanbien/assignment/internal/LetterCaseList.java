package vn.phanbien.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterHandling;
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

	@Override
	public Map<Long, List<LetterHandling>> handling(Collection<Long> letters) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		Map<Long, List<LetterHandling>> handling = new HashMap<>();
		this.jdbc.sql("""
				select letter_id, case_number, officer_id, coalesce(agency_date, internal_date) as due, state, issued_at
				from assignment where letter_id in (:letters) order by id""").param("letters", letters).query((row) -> {
			handling.computeIfAbsent(row.getLong("letter_id"), (letter) -> new ArrayList<>()).add(read(row));
		});
		return handling;
	}

	private static LetterHandling read(ResultSet row) throws SQLException {
		Long officer = row.getObject("officer_id", Long.class);
		CaseState state = CaseState.valueOf(row.getString("state"));
		return new LetterHandling(new CaseNumber(row.getString("case_number")),
				(officer != null) ? new PersonId(officer) : null, row.getObject("due", LocalDate.class),
				"enum.CaseState." + state, state.isFinal() || row.getObject("issued_at") != null);
	}

}
