package vn.phanbien.records.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.records.RegisterQuery;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.SearchQuery;

/**
 * Finds the keys of a register's lines by the day under which they stand.
 */
@Repository
class RegisterRows {

	private static final Table INCOMING = new Table("incoming_letter", "arrival_date", " and state = 'REGISTERED'");

	private static final Table OUTGOING = new Table("outgoing_document", "doc_date", "");

	private final JdbcClient jdbc;

	RegisterRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One more than asked for tells that more follow. */
	List<Place> incoming(RegisterQuery query, boolean whole) {
		return find(INCOMING, query, whole);
	}

	List<Place> outgoing(RegisterQuery query, boolean whole) {
		return find(OUTGOING, query, whole);
	}

	Optional<LocalDate> firstDay(OrganisationId union) {
		return this.jdbc
			.sql("""
					select min(entered) from (select min(arrival_date) as entered from incoming_letter where union_id = :union
					union all select min(doc_date) from outgoing_document where union_id = :union) days""")
			.param("union", union.value())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	private List<Place> find(Table table, RegisterQuery query, boolean whole) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("union", query.union().value());
		parameters.put("from", LocalDate.of(query.year(), 1, 1));
		parameters.put("to", LocalDate.of(query.year() + 1, 1, 1));
		StringBuilder sql = new StringBuilder(
				"select id, %1$s as entered from %2$s where union_id = :union".formatted(table.day(), table.name()))
			.append(" and %1$s >= :from and %1$s < :to".formatted(table.day()))
			.append(table.only());
		String text = query.text();
		if (text != null && !text.isBlank()) {
			sql.append(" and ").append(SearchQuery.of(text).condition("search_text", "word", parameters));
		}
		Place start = Place.of(query.cursor());
		if (start != null && !whole) {
			sql.append(" and (%s, id) < (:day, :id)".formatted(table.day()));
			parameters.put("day", start.day());
			parameters.put("id", start.id());
		}
		sql.append(whole ? " order by entered, id" : " order by entered desc, id desc limit " + (query.limit() + 1));
		return this.jdbc.sql(sql.toString())
			.params(parameters)
			.query((row, number) -> new Place(row.getObject("entered", LocalDate.class), row.getLong("id")))
			.list();
	}

	private record Table(String name, String day, String only) {
	}

	/**
	 * Where a line stands.
	 *
	 * @param day under which day
	 * @param id its key
	 */
	record Place(LocalDate day, long id) {

		String cursor() {
			return this.day + "_" + this.id;
		}

		static @Nullable Place of(@Nullable String cursor) {
			if (cursor == null) {
				return null;
			}
			int cut = Math.max(0, cursor.indexOf('_'));
			try {
				LocalDate day = LocalDate.parse(cursor.substring(0, cut));
				if (day.getYear() < RegisterBook.FIRST_YEAR || day.getYear() > RegisterBook.LAST_YEAR) {
					throw new InvalidInput("cursor", "field.cursor");
				}
				return new Place(day, Long.parseLong(cursor.substring(cut + 1)));
			}
			catch (DateTimeParseException | NumberFormatException ex) {
				throw new InvalidInput("cursor", "field.cursor");
			}
		}

	}

}
