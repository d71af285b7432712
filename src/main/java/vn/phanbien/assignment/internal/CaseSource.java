package vn.phanbien.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchRows;
import vn.phanbien.worklist.SearchSource;

/**
 * Finds cases by number, title, ordering agency and the number of their letter.
 */
@Component
class CaseSource implements SearchSource {

	private static final String SELECT = """
			select a.case_number, a.title, a.agency_name, a.opened_at, l.letter_number
			from assignment a left join incoming_letter l on l.id = a.letter_id where\s""";

	private final JdbcClient jdbc;

	private final CaseReach reach;

	CaseSource(JdbcClient jdbc, CaseReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	@Override
	public Kind kind() {
		return Kind.CASE;
	}

	@Override
	public List<SearchHit> find(Actor actor, SearchQuery query) {
		Map<String, Object> rights = new HashMap<>();
		String theirs = this.reach.cases(actor, rights);
		return new SearchRows(this.jdbc, SELECT + theirs, "a.search_text", "a.id desc").read(query, rights,
				CaseSource::map);
	}

	private static SearchHit map(ResultSet row, int index) throws SQLException {
		CaseNumber number = new CaseNumber(row.getString("case_number"));
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("search.why.agency", row.getString("agency_name")));
		String letter = row.getString("letter_number");
		if (letter != null) {
			facts.add(new Fact("search.why.letter", letter));
		}
		return new SearchHit(Kind.CASE, number.value(), number.value(), row.getString("title"), "/nhiem-vu/" + number,
				number, facts, row.getObject("opened_at", OffsetDateTime.class).toInstant());
	}

}
