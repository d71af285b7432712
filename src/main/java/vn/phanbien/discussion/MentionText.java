package vn.phanbien.discussion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.discussion.Comment.Mentioned;

/**
 * Finds the names in a comment: {@code @username} where a word begins. An address such as
 * {@code van.thu@sonla.gov.vn} names nobody.
 */
public final class MentionText {

	private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}._@-])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*+)");

	private static final Pattern TAIL = Pattern.compile("[._-]+$");

	private final String text;

	private MentionText(String text) {
		this.text = text;
	}

	public static MentionText of(String text) {
		return new MentionText(text);
	}

	/**
	 * Names whom the text names.
	 * @return what stands behind each {@code @}, in order, each once
	 */
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		Matcher matcher = NAME.matcher(this.text);
		while (matcher.find()) {
			names.add(name(matcher));
		}
		return names;
	}

	/**
	 * Cuts the text at the names of some persons.
	 * @param mentioned the persons
	 * @return the text in order
	 */
	public List<Piece> pieces(List<Mentioned> mentioned) {
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = NAME.matcher(this.text);
		int from = 0;
		while (matcher.find()) {
			String name = name(matcher);
			Optional<Mentioned> person = mentioned.stream().filter((one) -> isSame(one.username(), name)).findFirst();
			if (person.isPresent()) {
				add(pieces, this.text.substring(from, matcher.start()), null);
				add(pieces, "@" + person.get().name(), person.get().username());
				from = matcher.start(1) + name.length();
			}
		}
		add(pieces, this.text.substring(from), null);
		return pieces;
	}

	/**
	 * Tells whether two user names are the same to somebody who types them.
	 * @param one a user name
	 * @param other what was typed
	 * @return true where only the case differs
	 */
	public static boolean isSame(String one, String other) {
		return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
	}

	private static void add(List<Piece> pieces, String text, @Nullable String username) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, username));
		}
	}

	/** A sentence may end behind a name. */
	private static String name(Matcher matcher) {
		return TAIL.matcher(matcher.group(1)).replaceFirst("");
	}

	/**
	 * A piece of a comment.
	 *
	 * @param text what to show
	 * @param username whom it names, or null for plain text
	 */
	public record Piece(String text, @Nullable String username) {
	}

}
