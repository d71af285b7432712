package vn.phanbien.worklist.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;

/**
 * Gathers what rows have to meet, with the values as parameters.
 */
final class Conditions {

	private final StringBuilder sql = new StringBuilder();

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * Adds what a filter asks of the columns that both lists have.
	 * @param filter the filter
	 * @param table the alias of the table
	 * @param due the due day, in SQL
	 */
	void filter(Filter filter, String table, String due) {
		and(table + ".step = ", filter.step());
		and(table + ".kind = ", (filter.kind() != null) ? filter.kind().name() : null);
		and(table + ".agency_id = ", (filter.agency() != null) ? filter.agency().value() : null);
		@Nullable Due span = filter.due();
		if (span != null) {
			and(due + " >= ", span.from());
			and(due + " <= ", span.to());
		}
	}

	void behind(@Nullable Cursor place) {
		if (place != null) {
			this.sql.append(" and ").append(place.order().behind());
			this.parameters.putAll(place.parameters());
		}
	}

	void and(String condition, @Nullable Object value) {
		if (value != null) {
			this.sql.append(" and ").append(condition).append(bind(value));
		}
	}

	void and(String condition) {
		this.sql.append(" and ").append(condition);
	}

	/** Binds a set to compare with by {@code any} or {@code all}. */
	String bind(Set<?> values) {
		return bind((Object) values.stream().map(Object::toString).sorted().toArray(String[]::new));
	}

	String bind(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return ":" + name;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** Everything so far, to stand behind another condition. */
	@Override
	public String toString() {
		return this.sql.toString();
	}

}
