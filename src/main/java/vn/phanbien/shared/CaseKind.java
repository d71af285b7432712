package vn.phanbien.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kind of work that a case is, with the prefix that its number carries.
 */
public enum CaseKind {

	/** Phản biện. */
	CRITIQUE("PB"),

	/** Tư vấn. */
	CONSULT("TV"),

	/** Giám định xã hội. */
	SOCIAL_APPRAISAL("GD");

	private final String prefix;

	CaseKind(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * Returns the two letters in front of the case number.
	 * @return such as {@code PB}
	 */
	public String prefix() {
		return this.prefix;
	}

	static Optional<CaseKind> ofPrefix(String prefix) {
		return Arrays.stream(values()).filter((kind) -> kind.prefix.equals(prefix)).findFirst();
	}

}
