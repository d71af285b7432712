package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps the record of what happened to cases.
 */
@Repository
class JdbcTimeline implements Timeline {

	private static final TypeReference<List<String>> ARGUMENTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	JdbcTimeline(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public void record(CaseNumber caseNumber, @Nullable PersonId by, Audience audience, String messageKey,
			Object... arguments) {
		this.jdbc.sql("""
				insert into timeline_entry (case_number, happened_at, person_id, audience, message_key, arguments)
				values (:case, :at, :person, :audience, :key, :arguments)""")
			.param("case", caseNumber.value())
			.param("at", OffsetDateTime.now(this.clock))
			.param("person", (by != null) ? by.value() : null)
			.param("audience", audience.name())
			.param("key", messageKey)
			.param("arguments", this.json.writeValueAsString(Arrays.stream(arguments).map(Object::toString).toList()))
			.update();
	}

	@Override
	public List<Entry> of(CaseNumber caseNumber, Audience audience) {
		String all = "select happened_at, person_id, message_key, arguments from timeline_entry where case_number = :case";
		String sql = (audience == Audience.INTERNAL) ? all : all + " and audience = 'PUBLIC'";
		return this.jdbc.sql(sql + " order by id desc").param("case", caseNumber.value()).query((row, number) -> {
			Long person = row.getObject("person_id", Long.class);
			return new Entry(row.getObject("happened_at", OffsetDateTime.class).toInstant(),
					(person != null) ? new PersonId(person) : null, row.getString("message_key"),
					this.json.readValue(row.getString("arguments"), ARGUMENTS));
		}).list();
	}

}
