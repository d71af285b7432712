package vn.phanbien.officialdoc.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a form to fill in bears its mark: unseen among the properties, and as its last line
 * for editors that drop these.
 */
final class FormMark {

	static final String PROPERTY = "form-mark";

	static final String LINE = Wording.FORM_MARK + ": ";

	private static final Pattern PRINTED = Pattern.compile(Pattern.quote(Wording.FORM_MARK) + "\\s*:\\s*([\\w.-]+)");

	private FormMark() {
	}

	static Optional<String> in(String line) {
		Matcher matcher = PRINTED.matcher(line);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

}
