package vn.phanbien.discussion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps comments, and what they have said before.
 */
@Repository
class CommentRows {

	private static final String SELECT = """
			select id, author_id, body, written_at, edited_at, deleted_at, version from case_comment
			where case_number = :case and\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CommentRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Reads one row more than asked for, where there is one. */
	List<Row> before(CaseNumber caseNumber, Keyset stretch) {
		return this.jdbc.sql(SELECT + "id < :before order by id desc limit :limit")
			.param("case", caseNumber.value())
			.param("before", stretch.before())
			.param("limit", stretch.limit() + 1)
			.query(CommentRows::map)
			.list();
	}

	Optional<Row> find(CaseNumber caseNumber, long id) {
		return this.jdbc.sql(SELECT + "id = :id")
			.param("case", caseNumber.value())
			.param("id", id)
			.query(CommentRows::map)
			.optional();
	}

	int count(CaseNumber caseNumber) {
		return this.jdbc.sql("select count(*) from case_comment where case_number = :case and deleted_at is null")
			.param("case", caseNumber.value())
			.query(Integer.class)
			.single();
	}

	long insert(CaseNumber caseNumber, OrganisationId union, PersonId author, String text) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into case_comment (case_number, union_id, author_id, body, written_at, version)
				values (:case, :union, :author, :text, :now, 0)""")
			.param("case", caseNumber.value())
			.param("union", union.value())
			.param("author", author.value())
			.param("text", text)
			.param("now", OffsetDateTime.now(this.clock))
			.update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for a comment on " + caseNumber);
		}
		return key.longValue();
	}

	/**
	 * Puts another text into a comment.
	 * @param earlier the comment as the person saw it
	 * @param text the text
	 * @return false when it has been changed since
	 */
	boolean edit(Row earlier, String text) {
		return change(earlier, text, "edited_at");
	}

	/**
	 * Takes a comment back.
	 * @param earlier the comment as the person saw it
	 * @return false when it has been changed since
	 */
	boolean delete(Row earlier) {
		return change(earlier, "", "deleted_at");
	}

	private boolean change(Row earlier, String text, String moment) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		boolean changed = this.jdbc
			.sql("update case_comment set body = :text, " + moment
					+ " = :now, version = version + 1 where id = :id and version = :version")
			.param("text", text)
			.param("now", now)
			.param("id", earlier.id())
			.param("version", earlier.version())
			.update() > 0;
		if (changed) {
			this.jdbc.sql("""
					insert into case_comment_earlier (comment_id, version, body, replaced_at)
					values (:id, :version, :text, :now)""")
				.param("id", earlier.id())
				.param("version", earlier.version())
				.param("text", earlier.text())
				.param("now", now)
				.update();
		}
		return changed;
	}

	private static Row map(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime edited = row.getObject("edited_at", OffsetDateTime.class);
		return new Row(row.getLong("id"), new PersonId(row.getLong("author_id")), row.getString("body"),
				row.getObject("written_at", OffsetDateTime.class).toInstant(),
				(edited != null) ? edited.toInstant() : null, row.getObject("deleted_at") != null,
				row.getInt("version"));
	}

	/**
	 * A comment as it is stored.
	 *
	 * @param id its key
	 * @param author who wrote it
	 * @param text what it says
	 * @param writtenAt when it was written
	 * @param editedAt when it was changed last
	 * @param deleted whether it was taken back
	 * @param version counts its changes
	 */
	record Row(long id, PersonId author, String text, Instant writtenAt, @Nullable Instant editedAt, boolean deleted,
			int version) {
	}

}
