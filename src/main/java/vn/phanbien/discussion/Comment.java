package vn.phanbien.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has said about a case, as one person may read it.
 *
 * @param id its key
 * @param author the name of who wrote it
 * @param own whether the reader wrote it
 * @param text plain text; empty when it was deleted
 * @param mentions who is named in it
 * @param writtenAt when it was written
 * @param editedAt when it was changed last, or null
 * @param deleted whether it was taken back
 * @param mayEdit whether the reader may change it now
 * @param mayDelete whether the reader may take it back
 * @param version counts its changes
 */
public record Comment(long id, String author, boolean own, String text, List<Mentioned> mentions, Instant writtenAt,
		@Nullable Instant editedAt, boolean deleted, boolean mayEdit, boolean mayDelete, int version) {

	/** For how long a comment may be changed. */
	public static final Duration EDITABLE = Duration.ofMinutes(15);

	/**
	 * Cuts the text at the names in it, for pages that set them off.
	 * @return the text in order
	 */
	public List<MentionText.Piece> pieces() {
		return MentionText.of(this.text).pieces(this.mentions);
	}

	/**
	 * Somebody who is named in a comment.
	 *
	 * @param username the account's name when it was written
	 * @param name the name to show
	 */
	public record Mentioned(String username, String name) {
	}

}
