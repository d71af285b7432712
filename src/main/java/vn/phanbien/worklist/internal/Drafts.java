package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.DraftOvertaken;
import vn.phanbien.worklist.StepDrafts;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

/**
 * Keeps what people have typed but not yet decided, one draft for each person and step.
 */
@Repository
class Drafts implements StepDrafts {

	private static final int LONGEST = 200_000;

	private static final int LONGEST_TEXT = 4000;

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

	/**
	 * Saves a draft in place of an earlier one.
	 * @throws DraftOvertaken when there is one that the writer has not seen
	 */
	void save(long item, PersonId person, Draft draft) {
		Optional<Draft.Saved> earlier = find(item, person);
		earlier.filter((saved) -> saved.isUnknownTo(draft)).ifPresent((saved) -> {
			throw new DraftOvertaken(saved.savedAt());
		});
		if (!write(item, person, draft, earlier.orElse(null))) {
			throw new DraftOvertaken(this.clock.instant());
		}
	}

	private boolean write(long item, PersonId person, Draft draft, Draft.@Nullable Saved earlier) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("item", item);
		row.put("person", person.value());
		row.put("fields", fitting("fields", this.json.writeValueAsString(draft.fields()), LONGEST));
		row.put("comment", fitting("comment", draft.comment(), LONGEST_TEXT));
		row.put("paper", (draft.onPaper() != null)
				? fitting("onPaper", this.json.writeValueAsString(draft.onPaper()), LONGEST_TEXT) : null);
		row.put("decision", draft.decision());
		row.put("writer", draft.writer());
		row.put("now", OffsetDateTime.now(this.clock));
		return (earlier != null) ? update(row, earlier.content().version()) : insert(row);
	}

	private boolean update(Map<String, @Nullable Object> row, @Nullable Integer version) {
		return this.jdbc.sql("""
				update work_item_draft set fields = :fields, comment_text = :comment, on_paper = :paper,
				decision = :decision, writer = :writer, saved_at = :now, version = version + 1
				where work_item_id = :item and person_id = :person and version = :version""")
			.params(row)
			.param("version", version)
			.update() > 0;
	}

	private boolean insert(Map<String, @Nullable Object> row) {
		try {
			return this.jdbc.sql("""
					insert into work_item_draft (work_item_id, person_id, fields, comment_text, on_paper, decision,
					writer, saved_at, version)
					values (:item, :person, :fields, :comment, :paper, :decision, :writer, :now, 1)""")
				.params(row)
				.update() > 0;
		}
		catch (DuplicateKeyException overtaken) {
			return false;
		}
	}

	Optional<Draft.Saved> find(long item, PersonId person) {
		return this.jdbc.sql("""
				select fields, comment_text, on_paper, decision, writer, saved_at, version from work_item_draft
				where work_item_id = :item and person_id = :person""")
			.param("item", item)
			.param("person", person.value())
			.query(this::map)
			.optional();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> mentions(Pattern form) {
		Set<String> mentioned = new HashSet<>();
		this.jdbc.sql("""
				select d.fields, d.on_paper from work_item_draft d join work_item w on w.id = d.work_item_id
				where w.state = 'OPEN'""").withFetchSize(100).query((row) -> {
			form.matcher(row.getString("fields")).results().map(MatchResult::group).forEach(mentioned::add);
			@Nullable String paper = row.getString("on_paper");
			form.matcher((paper != null) ? paper : "").results().map(MatchResult::group).forEach(mentioned::add);
		});
		return Set.copyOf(mentioned);
	}

	private Draft.Saved map(ResultSet row, int number) throws SQLException {
		@Nullable String paper = row.getString("on_paper");
		Draft content = new Draft(this.json.readValue(row.getString("fields"), FIELDS), row.getString("comment_text"),
				(paper != null) ? this.json.readValue(paper, RawOnPaper.class) : null, row.getString("decision"),
				row.getInt("version"), row.getString("writer"));
		Instant savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
		return new Draft.Saved(content, savedAt);
	}

	private static @Nullable String fitting(String name, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			throw new InvalidInput(name, "field.tooLong", longest);
		}
		return text;
	}

}
