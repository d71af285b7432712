package vn.phanbien.records.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.LetterCases;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchRows;
import vn.phanbien.worklist.SearchSource;

/**
 * Finds incoming letters for the staff of their union and for the agency that sent them.
 * A letter leads to its case, or to all of them.
 */
@Component
class LetterSource implements SearchSource {

	private static final String SELECT = """
			select id, letter_number, issuer_name, subject, added_at from incoming_letter
			where (union_id in (:staff) or issuer_id in (:agencies))""";

	private final JdbcClient jdbc;

	private final LetterCases cases;

	LetterSource(JdbcClient jdbc, LetterCases cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	@Override
	public Kind kind() {
		return Kind.LETTER;
	}

	@Override
	public List<SearchHit> find(Actor actor, SearchQuery query) {
		Map<String, Object> rights = Map.of("staff", keys(actor.organisationsAs(Role::isCaseStaff)), "agencies",
				keys(actor.organisationsAs(Role::isAuthority)));
		List<Row> found = new SearchRows(this.jdbc, SELECT, "search_text", "id desc").read(query, rights,
				LetterSource::map);
		Map<Long, List<CaseNumber>> followed = this.cases.casesOf(found.stream().map(Row::id).toList());
		return found.stream().map((row) -> row.hit(followed.getOrDefault(row.id(), List.of()))).toList();
	}

	private static Row map(ResultSet row, int index) throws SQLException {
		return new Row(row.getLong("id"), row.getString("letter_number"), row.getString("issuer_name"),
				row.getString("subject"), row.getObject("added_at", OffsetDateTime.class).toInstant());
	}

	private static List<Long> keys(Set<OrganisationId> organisations) {
		return Stream.concat(Stream.of(0L), organisations.stream().map(OrganisationId::value)).toList();
	}

	private record Row(long id, String number, String issuer, String subject, Instant addedAt) {

		SearchHit hit(List<CaseNumber> followed) {
			CaseNumber only = (followed.size() == 1) ? followed.get(0) : null;
			return new SearchHit(Kind.LETTER, Long.toString(this.id), this.number, this.subject,
					(only != null) ? "/nhiem-vu/" + only + "?tab=documents" : all(), only,
					List.of(new Fact("search.why.issuer", this.issuer)), this.addedAt);
		}

		private String all() {
			return UriComponentsBuilder.fromPath("/nhiem-vu").queryParam("q", this.number).encode().toUriString();
		}

	}

}
