package vn.phanbien.discussion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the talk on a case.
 *
 * @param caseNumber the case
 * @param items the newest first
 * @param next where older ones begin, opaque, or null at the end
 * @param mayWrite whether the reader may add to it
 * @param unseen whether one of them names the reader, who has not seen that
 */
public record CommentPage(String caseNumber, List<Comment> items, @Nullable String next, boolean mayWrite,
		boolean unseen) {

	/**
	 * Names the place behind a comment, as {@link #next} does.
	 * @param id the comment; those before it follow
	 * @return a cursor
	 */
	public static String behind(long id) {
		return Long.toString(id, Character.MAX_RADIX);
	}

	/**
	 * Turns the comments round, as a talk is read.
	 * @return the oldest first
	 */
	public List<Comment> oldestFirst() {
		List<Comment> turned = new ArrayList<>(this.items);
		Collections.reverse(turned);
		return turned;
	}

}
