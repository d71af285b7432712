package vn.phanbien.expert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a field of expertise. What lies within a field begins with its code: {@code 5},
 * {@code 505}, {@code 50501}; what a union adds follows a dot, {@code 505.2}.
 *
 * @param value the code
 */
public record FieldCode(String value) implements Comparable<FieldCode> {

	private static final Pattern FORM = Pattern.compile("\\d(\\d\\d(\\d\\d)?)?(\\.\\d{1,4})?");

	public FieldCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the code of a field");
		}
	}

	/**
	 * Reads a code from an address or a form.
	 * @param text what came
	 * @return the code, or empty when the text has another form
	 */
	public static Optional<FieldCode> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new FieldCode(text)) : Optional.empty();
	}

	public boolean within(FieldCode other) {
		return this.value.startsWith(other.value);
	}

	/**
	 * Tells a field of the State's table from one that a union added.
	 * @return true for what a union added
	 */
	public boolean added() {
		return this.value.indexOf('.') >= 0;
	}

	/**
	 * Lists the wider fields, the widest first.
	 * @return none for one of the six widest
	 */
	public List<FieldCode> ancestors() {
		List<FieldCode> ancestors = new ArrayList<>();
		String official = added() ? this.value.substring(0, this.value.indexOf('.')) : this.value;
		for (int length = 1; length <= official.length(); length += 2) {
			ancestors.add(new FieldCode(official.substring(0, length)));
		}
		ancestors.remove(this);
		return List.copyOf(ancestors);
	}

	@Override
	public int compareTo(FieldCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
