package vn.phanbien.discussion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps whom comments name and whether they have seen it.
 */
@Repository
class MentionRows {

	private static final int CAP = 100;

	private final JdbcClient jdbc;

	MentionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Named> of(Collection<Long> comments) {
		return comments.isEmpty() ? List.of()
				: this.jdbc
					.sql("select comment_id, person_id, username, seen from case_mention where comment_id in (:ids)")
					.param("ids", comments)
					.query((row, number) -> new Named(row.getLong("comment_id"), new PersonId(row.getLong("person_id")),
							row.getString("username"), row.getBoolean("seen")))
					.list();
	}

	void insert(long comment, OrganisationId union, Person person) {
		this.jdbc.sql("""
				insert into case_mention (comment_id, person_id, username, union_id, seen)
				values (:comment, :person, :username, :union, false)""")
			.param("comment", comment)
			.param("person", person.id().value())
			.param("username", person.username())
			.param("union", union.value())
			.update();
	}

	void delete(long comment, Collection<PersonId> persons) {
		if (!persons.isEmpty()) {
			this.jdbc.sql("delete from case_mention where comment_id = :comment and person_id in (:persons)")
				.param("comment", comment)
				.param("persons", persons.stream().map(PersonId::value).toList())
				.update();
		}
	}

	/** Reads one row more than asked for, where there is one. */
	List<Listed> before(PersonId person, Collection<OrganisationId> unions, Keyset stretch) {
		return unions.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select c.id, c.case_number, a.title, c.author_id, c.body, c.written_at, m.seen
						from case_mention m join case_comment c on c.id = m.comment_id
						join assignment a on a.case_number = c.case_number
						where m.person_id = :person and m.union_id in (:unions) and m.comment_id < :before
						order by m.comment_id desc limit :limit""")
					.param("person", person.value())
					.param("unions", keys(unions))
					.param("before", stretch.before())
					.param("limit", stretch.limit() + 1)
					.query(MentionRows::listed)
					.list();
	}

	int waiting(PersonId person, Collection<OrganisationId> unions) {
		return unions.isEmpty() ? 0 : this.jdbc.sql("""
				select count(*) from (select 1 from case_mention
				where person_id = :person and seen = false and union_id in (:unions) limit %d) m""".formatted(CAP))
			.param("person", person.value())
			.param("unions", keys(unions))
			.query(Integer.class)
			.single();
	}

	Optional<CaseNumber> seen(PersonId person, long comment) {
		this.jdbc.sql("update case_mention set seen = true where comment_id = :comment and person_id = :person")
			.param("comment", comment)
			.param("person", person.value())
			.update();
		return this.jdbc.sql("""
				select c.case_number from case_mention m join case_comment c on c.id = m.comment_id
				where m.comment_id = :comment and m.person_id = :person""")
			.param("comment", comment)
			.param("person", person.value())
			.query(String.class)
			.optional()
			.map(CaseNumber::new);
	}

	void seen(PersonId person, CaseNumber caseNumber) {
		this.jdbc.sql("""
				update case_mention set seen = true where person_id = :person and seen = false
				and comment_id in (select id from case_comment where case_number = :case)""")
			.param("person", person.value())
			.param("case", caseNumber.value())
			.update();
	}

	private static List<Long> keys(Collection<OrganisationId> unions) {
		return unions.stream().map(OrganisationId::value).toList();
	}

	private static Listed listed(ResultSet row, int number) throws SQLException {
		return new Listed(row.getLong("id"), row.getString("case_number"), row.getString("title"),
				new PersonId(row.getLong("author_id")), row.getString("body"),
				row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getBoolean("seen"));
	}

	/**
	 * Somebody named in a comment.
	 *
	 * @param comment the comment
	 * @param person who
	 * @param username the account's name when it was written
	 * @param seen whether that person has seen it
	 */
	record Named(long comment, PersonId person, String username, boolean seen) {
	}

	/**
	 * A comment that names somebody.
	 *
	 * @param comment its key
	 * @param caseNumber the case
	 * @param title the title of the case
	 * @param author who wrote it
	 * @param text what it says
	 * @param writtenAt when
	 * @param seen whether it was seen
	 */
	record Listed(long comment, String caseNumber, String title, PersonId author, String text, Instant writtenAt,
			boolean seen) {
	}

}
