package vn.phanbien.officialdoc.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.phanbien.officialdoc.FillableForm.Choice;
import vn.phanbien.shared.VietnameseText;

/**
 * Recognises what people write in place of choosing: without marks, with other signs or
 * in other words for the same.
 */
final class Choices {

	private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

	/** A box to tick, as controls, fonts and typewriters know it. */
	private static final Pattern BOX = Pattern.compile(
			"^\\s*(?:([☐□▢❏○])|([☒☑✓✔✗✘■●])|\\[\\s*]|\\(\\s*\\)|[\\[(]\\s*([xXvV✓✔✗✘☒])\\s*[\\])]|([xX])(?=\\s))\\s*");

	private Choices() {
	}

	static Optional<String> find(List<Choice> choices, String written) {
		String key = key(written);
		return choices.stream()
			.filter((choice) -> spellings(choice).anyMatch((spelling) -> key(spelling).equals(key)))
			.map(Choice::value)
			.findFirst();
	}

	private static Stream<String> spellings(Choice choice) {
		return Stream.concat(Stream.of(choice.value(), choice.text()), choice.otherwise().stream());
	}

	/**
	 * Says what a list shows. Some editors say that it is empty when something has been
	 * typed into it, and show words of their own when it is.
	 */
	static String shown(List<Choice> choices, WordBlock.Control control) {
		return (control.empty() && find(choices, control.text()).isEmpty()) ? "" : control.text();
	}

	static boolean isUnchosen(String written) {
		return written.isBlank() || key(written).equals(key(Wording.UNCHOSEN));
	}

	/**
	 * How a text is compared: small letters without marks, spaces and signs around it.
	 */
	static String key(String text) {
		return EDGES.matcher(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFC))).replaceAll("");
	}

	/** Looks at the box in front of a line. */
	static Boxed boxed(String line) {
		Matcher matcher = BOX.matcher(line);
		if (!matcher.find()) {
			return new Boxed(false, false, line.strip());
		}
		boolean ticked = matcher.group(2) != null || matcher.group(3) != null || matcher.group(4) != null;
		return new Boxed(true, ticked, line.substring(matcher.end()).strip());
	}

	/**
	 * A line with a box in front.
	 *
	 * @param box whether there is one
	 * @param ticked whether it is ticked
	 * @param text what stands behind
	 */
	record Boxed(boolean box, boolean ticked, String text) {
	}

}
