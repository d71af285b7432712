package vn.phanbien.records;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.phanbien.shared.VietnameseText;

/**
 * The number and symbol of a letter as its sender writes it: {@code 2230/UBND-NN} of a
 * committee, {@code 433-QĐ/TU} of the Party, {@code 733 QĐ/LHH} of old.
 *
 * @param text as written, spaces at the ends cut off
 */
public record LetterNumber(String text) {

	private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

	public LetterNumber {
		text = text.strip();
	}

	/**
	 * Returns the form by which two spellings of one number are found to be the same.
	 * @return such as {@code 733-qd-lhh}
	 */
	public String normalised() {
		return Arrays.stream(BETWEEN.split(VietnameseText.fold(this.text)))
			.filter((part) -> !part.isEmpty())
			.map((part) -> LEADING_ZEROS.matcher(part).replaceFirst(""))
			.collect(Collectors.joining("-"));
	}

	@Override
	public String toString() {
		return this.text;
	}

}
