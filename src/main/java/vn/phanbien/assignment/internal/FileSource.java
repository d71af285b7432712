package vn.phanbien.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
 * Finds the files of cases by name; their rights are those of the case.
 */
@Component
class FileSource implements SearchSource {

	private static final String SELECT = """
			select d.id, d.file_name, d.case_number, d.uploaded_at, a.title
			from document d left join assignment a on a.case_number = d.case_number where\s""";

	private final JdbcClient jdbc;

	private final CaseReach reach;

	FileSource(JdbcClient jdbc, CaseReach reach) {
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
		String theirs = this.reach.files(actor, rights);
		return new SearchRows(this.jdbc, SELECT + theirs, "d.search_text", "d.uploaded_at desc, d.id").read(query,
				rights, FileSource::map);
	}

	private static SearchHit map(ResultSet row, int index) throws SQLException {
		String caseNumber = row.getString("case_number");
		String id = row.getString("id");
		return new SearchHit(Kind.DOCUMENT, id, null, row.getString("file_name"), "/tai-lieu/" + id,
				(caseNumber != null) ? new CaseNumber(caseNumber) : null, ofCase(caseNumber, row.getString("title")),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
	}

	static List<Fact> ofCase(@Nullable String number, @Nullable String title) {
		return (number != null) ? List.of(new Fact("search.why.case", number + " – " + title)) : List.of();
	}

}
