package vn.phanbien.worklist;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the rows of a search: those that bear the number, then the newest of the others,
 * never more than {@link SearchSource#MOST}.
 */
public final class SearchRows {

	private final JdbcClient jdbc;

	private final String select;

	private final String column;

	private final String newest;

	/**
	 * @param jdbc the database
	 * @param select the statement down to a condition on the person's rights
	 * @param column the column of searchable text
	 * @param newest what to order by
	 */
	public SearchRows(JdbcClient jdbc, String select, String column, String newest) {
		this.jdbc = jdbc;
		this.select = select;
		this.column = column;
		this.newest = newest;
	}

	/**
	 * Reads.
	 * @param <T> what a row becomes
	 * @param query what is looked for
	 * @param rights the values of the statement's own parameters
	 * @param mapper makes it of a row
	 * @return what was found, each once
	 */
	public <T> List<T> read(SearchQuery query, Map<String, Object> rights, RowMapper<T> mapper) {
		Set<T> found = new LinkedHashSet<>();
		Map<String, Object> parameters = new HashMap<>(rights);
		if (query.mayBeNumber()) {
			parameters.put("number", query.numberPattern());
			found.addAll(read(this.column + " like :number", parameters, mapper));
		}
		found.addAll(read(query.condition(this.column, "word", parameters), parameters, mapper));
		return found.stream().limit(SearchSource.MOST).toList();
	}

	private <T> List<T> read(String condition, Map<String, Object> parameters, RowMapper<T> mapper) {
		return this.jdbc
			.sql(this.select + " and " + condition + " order by " + this.newest + " limit " + SearchSource.MOST)
			.params(parameters)
			.query(mapper)
			.list();
	}

}
