package vn.phanbien.records.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.worklist.SearchQuery;

/**
 * Finds the keys of letters by words and by number.
 */
@Repository
class LetterSearch {

	private final JdbcClient jdbc;

	LetterSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Long> ids(Set<OrganisationId> unions, @Nullable String text, @Nullable Long before, int limit) {
		if (unions.isEmpty()) {
			return List.of();
		}
		StringBuilder where = new StringBuilder("union_id in (:unions)");
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("unions", unions.stream().map(OrganisationId::value).toList());
		parameters.put("limit", limit);
		if (before != null) {
			where.append(" and id < :before");
			parameters.put("before", before);
		}
		if (text != null && !text.isBlank()) {
			where.append(" and ").append(SearchQuery.of(text).condition("search_text", "word", parameters));
		}
		return this.jdbc.sql("select id from incoming_letter where " + where + " order by id desc limit :limit")
			.params(parameters)
			.query(Long.class)
			.list();
	}

	Optional<Long> sameLetter(OrganisationId union, String issuerFolded, String numberNormalised, int year) {
		return this.jdbc.sql("""
				select id from incoming_letter
				where union_id = :union and number_normalised = :number and letter_year = :year
					and issuer_folded = :issuer and state <> 'RETURNED'
				order by id limit 1""")
			.param("union", union.value())
			.param("number", numberNormalised)
			.param("year", year)
			.param("issuer", issuerFolded)
			.query(Long.class)
			.optional();
	}

}
