package vn.phanbien.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchRows;
import vn.phanbien.worklist.SearchSource;

/**
 * Finds what unions have issued, by number and subject. A line leads to its file where
 * there is one that the person may read, else to its case.
 */
@Component
class IssuedSource implements SearchSource {

	private static final String SELECT = """
			select o.id, o.symbol, o.subject, o.case_number, o.issued_at, a.title,
				case when %s then d.id end as file
			from outgoing_document o left join assignment a on a.case_number = o.case_number
				left join document d on d.id = o.document_id where\s""";

	private final JdbcClient jdbc;

	private final CaseReach reach;

	IssuedSource(JdbcClient jdbc, CaseReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	@Override
	public Kind kind() {
		return Kind.DOCUMENT;
	}

	@Override
	public List<SearchHit> find(Actor actor, SearchQuery query) {
		Map<String, Object> rights = new HashMap<>();
		String select = SELECT.formatted(this.reach.files(actor, rights)) + this.reach.issued(actor, rights);
		return new SearchRows(this.jdbc, select, "o.search_text", "o.id desc").read(query, rights, IssuedSource::map);
	}

	private static SearchHit map(ResultSet row, int index) throws SQLException {
		String caseNumber = row.getString("case_number");
		String file = row.getString("file");
		String page = (caseNumber != null) ? "/nhiem-vu/" + caseNumber + "?tab=documents" : "/nhiem-vu";
		return new SearchHit(Kind.DOCUMENT, (file != null) ? file : "issued-" + row.getLong("id"),
				row.getString("symbol"), row.getString("subject"), (file != null) ? "/tai-lieu/" + file : page,
				(caseNumber != null) ? new CaseNumber(caseNumber) : null,
				FileSource.ofCase(caseNumber, row.getString("title")),
				row.getObject("issued_at", OffsetDateTime.class).toInstant());
	}

}
