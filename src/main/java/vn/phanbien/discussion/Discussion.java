package vn.phanbien.discussion;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;

/**
 * The internal talk on a case. It exists for those alone who read all of the case as its
 * union's staff, in their own right or for an absent colleague; for everybody else it is
 * not found. Comments are written as long as the case has not ended, also while it rests.
 */
public interface Discussion {

	/** The most characters of a comment. */
	int LONGEST = 4000;

	/** How many comments are shown at once. */
	int ORDINARY = 30;

	/**
	 * Reads comments, the newest first.
	 * @param actor who
	 * @param caseNumber the case
	 * @param cursor where to go on, from an earlier stretch
	 * @param limit 1 to 200
	 * @return a stretch
	 */
	CommentPage read(Actor actor, CaseNumber caseNumber, @Nullable String cursor, int limit);

	/**
	 * Reads the newest comments for somebody who may have no right to any.
	 * @param actor who
	 * @param caseNumber the case
	 * @return a stretch, or empty without a right
	 */
	Optional<CommentPage> find(Actor actor, CaseNumber caseNumber);

	/**
	 * Counts the comments that are there to read.
	 * @param caseNumber a case whose comments the person may read
	 * @return how many
	 */
	int count(CaseNumber caseNumber);

	/**
	 * Writes a comment. Whoever is named in it by {@code @username} finds it among the
	 * mentions and the open steps of the case unread.
	 * @param actor who
	 * @param caseNumber the case
	 * @param text plain text
	 * @return the comment
	 * @throws vn.phanbien.shared.InvalidInput for an empty or long text, and when it
	 * names somebody who may not read it, in the words for somebody who does not exist
	 * @throws vn.phanbien.shared.Conflict when the case has ended
	 */
	Comment write(Actor actor, CaseNumber caseNumber, @Nullable String text);

	/**
	 * Changes one's own comment within {@link Comment#EDITABLE}.
	 * @param actor who
	 * @param caseNumber the case
	 * @param id the comment
	 * @param text plain text
	 * @param version what the person saw
	 * @return the comment
	 * @throws vn.phanbien.shared.Conflict when it is too late, or the comment has been
	 * changed since
	 */
	Comment edit(Actor actor, CaseNumber caseNumber, long id, @Nullable String text, @Nullable Integer version);

	/**
	 * Takes one's own comment back; that there was one stays.
	 * @param actor who
	 * @param caseNumber the case
	 * @param id the comment
	 * @param version what the person saw
	 */
	void delete(Actor actor, CaseNumber caseNumber, long id, @Nullable Integer version);

	/**
	 * Lists whom a comment on the case may name.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the union's staff by name, without the person
	 */
	List<Person> readers(Actor actor, CaseNumber caseNumber);

	/**
	 * Notes that a person has seen where the case names them.
	 * @param actor who
	 * @param caseNumber the case
	 */
	void seen(Actor actor, CaseNumber caseNumber);

}
