package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StepDrafts;

/**
 * Keeps what people have typed but not yet decided, one draft for each person and step.
 */
@Repository
class Drafts implements StepDrafts {

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

	@Override
	@Transactional(readOnly = true)
	public Set<String> mentions(Pattern form) {
		String sql = """
				select d.fields from work_item_draft d join work_item w on w.id = d.work_item_id
				where w.state = 'OPEN'""";
		try (Stream<String> drafts = this.jdbc.sql(sql).withFetchSize(100).query(String.class).stream()) {
			return drafts.flatMap((draft) -> form.matcher(draft).results())
				.map(MatchResult::group)
				.collect(Collectors.toUnmodifiableSet());
		}
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
