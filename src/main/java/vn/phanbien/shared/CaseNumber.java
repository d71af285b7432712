package vn.phanbien.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a case, unique nationwide and the business key of its processes:
 * {@code PB-SL-2026-0042}.
 *
 * @param value kind prefix, code of the union, year and a running number of at least four
 * digits
 */
public record CaseNumber(String value) {

	private static final Pattern FORM = Pattern.compile("(PB|TV|GD)-([A-Z0-9]{1,20})-(\\d{4})-(\\d{4,9})");

	public CaseNumber {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a case number: " + value);
		}
	}

	/**
	 * Reads a case number as people type it, in any case and with spaces around.
	 * @param text what was typed
	 * @return the number, or empty when the text has another form
	 */
	public static Optional<CaseNumber> parse(String text) {
		String candidate = text.strip().toUpperCase(Locale.ROOT);
		return FORM.matcher(candidate).matches() ? Optional.of(new CaseNumber(candidate)) : Optional.empty();
	}

	public static CaseNumber of(CaseKind kind, String organisationCode, int year, int running) {
		return new CaseNumber("%s-%s-%d-%04d".formatted(kind.prefix(), organisationCode, year, running));
	}

	public CaseKind kind() {
		Matcher matcher = FORM.matcher(this.value);
		if (!matcher.matches()) {
			throw new IllegalStateException(this.value);
		}
		return CaseKind.ofPrefix(matcher.group(1)).orElseThrow();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
