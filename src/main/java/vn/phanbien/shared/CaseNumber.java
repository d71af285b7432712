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

	private static final Pattern TYPED = Pattern
		.compile("(PB|TV|GD)-?([A-Z][A-Z0-9]{0,19}?)-?((?:19|20)\\d{2})(?:-(\\d{1,9})|(\\d{4,9}))");

	private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

	private static final Pattern AROUND = Pattern.compile("^-|-$");

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

	/**
	 * Recognises a whole case number in what somebody looks for, however it is spaced:
	 * {@code pb sl 2026 42}, {@code PBSL20260042}. Without anything between it and the
	 * year, the running number has its four digits.
	 * @param text what was typed
	 * @return the number, or empty when the text is something else or says more
	 */
	public static Optional<CaseNumber> typed(String text) {
		String plain = VietnameseText.fold(text).toUpperCase(Locale.ROOT);
		Matcher matcher = TYPED.matcher(AROUND.matcher(BETWEEN.matcher(plain).replaceAll("-")).replaceAll(""));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String running = (matcher.group(4) != null) ? matcher.group(4) : matcher.group(5);
		return Optional.of(new CaseNumber("%s-%s-%s-%04d".formatted(matcher.group(1), matcher.group(2),
				matcher.group(3), Integer.parseInt(running))));
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
