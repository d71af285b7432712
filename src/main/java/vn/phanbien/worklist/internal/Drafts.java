package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;

/**
 * Keeps what people have typed but not yet decided, one draft for each person and step.
 */
@Repository
class Drafts {

	private static final int LONGEST = 200_000;

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void save(long item, PersonId person, Map<String, ?> fields) {
		String text = this.json.writeValueAsString(fields);
		if (text.length() > LONGEST) {
			throw new InvalidInput("fields", "field.tooLong", LONGEST);
		}
		int updated = this.jdbc.sql("""
				update work_item_draft set fields = :fields, saved_at = :now
				where work_item_id = :item and person_id = :person""")
			.param("fields", text)
			.param("now", OffsetDateTime.now(this.clock))
			.param("item", item)
			.param("person", person.value())
			.update();
		if (updated == 0) {
			this.jdbc.sql("""
					insert into work_item_draft (work_item_id, person_id, fields, saved_at)
					values (:item, :person, :fields, :now)""")
				.param("item", item)
				.param("person", person.value())
				.param("fields", text)
				.param("now", OffsetDateTime.now(this.clock))
				.update();
		}
	}

	Optional<Draft> find(long item, PersonId person) {
		return this.jdbc
			.sql("select fields, saved_at from work_item_draft where work_item_id = :item and person_id = :person")
			.param("item", item)
			.param("person", person.value())
			.query((row, number) -> new Draft(this.json.readValue(row.getString("fields"), FIELDS),
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * What was typed.
	 *
	 * @param fields raw values
	 * @param savedAt when
	 */
	record Draft(Map<String, Object> fields, Instant savedAt) {
	}

}
