package vn.phanbien.discussion;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Where a person is named in comments of the unions for whose cases they work now.
 */
public interface Mentions {

	/** How many are shown at once. */
	int ORDINARY = 20;

	/**
	 * Lists where a person is named, the newest first.
	 * @param actor who
	 * @param cursor where to go on, from an earlier stretch
	 * @param limit 1 to 200
	 * @return a stretch
	 */
	Page list(Actor actor, @Nullable String cursor, int limit);

	/**
	 * Counts what the person has not seen.
	 * @param actor who
	 * @return the count, 100 meaning "100 or more"
	 */
	int waiting(Actor actor);

	/**
	 * Notes that the person has seen a mention.
	 * @param actor who
	 * @param comment the comment
	 * @return the case
	 * @throws vn.phanbien.shared.NotFound when the comment does not name the person
	 */
	CaseNumber seen(Actor actor, long comment);

	/**
	 * A stretch.
	 *
	 * @param items the newest first
	 * @param next where the next stretch begins, opaque, or null at the end
	 */
	record Page(List<Mention> items, @Nullable String next) {
	}

	/**
	 * A comment that names the person.
	 *
	 * @param comment its key
	 * @param caseNumber the case
	 * @param caseTitle the title of the case
	 * @param author who wrote it
	 * @param text its beginning
	 * @param writtenAt when
	 * @param seen whether the person has seen it
	 */
	record Mention(long comment, String caseNumber, String caseTitle, String author, String text, Instant writtenAt,
			boolean seen) {
	}

}
