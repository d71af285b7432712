package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.OfflineForm.Unread;
import vn.phanbien.worklist.OfflineForms.Change;

/**
 * Keeps how the last file of a person was read, as long as the draft is kept.
 */
@Repository
class FormFileRows {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	FormFileRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void save(long item, PersonId person, Kept kept) {
		this.jdbc.sql("delete from work_item_form_file where work_item_id = :item and person_id = :person")
			.param("item", item)
			.param("person", person.value())
			.update();
		this.jdbc.sql("""
				insert into work_item_form_file (work_item_id, person_id, document, file_name, read_at, report)
				values (:item, :person, :document, :name, :at, :report)""")
			.param("item", item)
			.param("person", person.value())
			.param("document", kept.document())
			.param("name", kept.fileName())
			.param("at", kept.at().atOffset(ZoneOffset.UTC))
			.param("report", this.json.writeValueAsString(kept.findings()))
			.update();
	}

	Optional<Kept> find(long item, PersonId person) {
		return this.jdbc.sql("""
				select document, file_name, read_at, report from work_item_form_file
				where work_item_id = :item and person_id = :person""")
			.param("item", item)
			.param("person", person.value())
			.query(this::map)
			.optional();
	}

	private Kept map(ResultSet row, int number) throws SQLException {
		return new Kept(row.getString("document"), row.getString("file_name"),
				row.getObject("read_at", OffsetDateTime.class).toInstant(),
				this.json.readValue(row.getString("report"), Findings.class));
	}

	/**
	 * A file that was read.
	 *
	 * @param document its key
	 * @param fileName its name
	 * @param at when it was read
	 * @param findings how
	 */
	record Kept(String document, String fileName, Instant at, Findings findings) {
	}

	/**
	 * What came of it.
	 *
	 * @param filled how many fields the file fills in
	 * @param changes what is other than it was
	 * @param unread what could not be read
	 */
	record Findings(int filled, List<Change> changes, List<Unread> unread) {
	}

}
