package vn.phanbien.people;

import vn.phanbien.shared.VietnameseText;

/**
 * Whether a leader heads the organisation or stands in its second line, as far as a title
 * says so.
 */
public enum LeadingOffice {

	/** Chủ tịch. */
	HEAD,

	/** Phó Chủ tịch, who signs for the head (KT.). */
	DEPUTY,

	/** No title says it. */
	UNKNOWN;

	/**
	 * Reads an office out of what is known of somebody.
	 * @param titles titles, or names that begin with one, the surest first
	 * @return what the first of them says that says anything
	 */
	public static LeadingOffice of(Iterable<String> titles) {
		for (String title : titles) {
			String folded = VietnameseText.fold(title).strip();
			if (folded.startsWith("pho ")) {
				return DEPUTY;
			}
			if (folded.startsWith("chu tich")) {
				return HEAD;
			}
		}
		return UNKNOWN;
	}

}
