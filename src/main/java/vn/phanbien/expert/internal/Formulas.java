package vn.phanbien.expert.internal;

/**
 * Keeps spreadsheets from running text as a formula.
 */
final class Formulas {

	private Formulas() {
	}

	static boolean begins(char first) {
		return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
	}

	/** Puts an apostrophe before a text that a spreadsheet would run. */
	static String neutral(String text) {
		return (!text.isEmpty() && begins(text.charAt(0))) ? "'" + text : text;
	}

}
