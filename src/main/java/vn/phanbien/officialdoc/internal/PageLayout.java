package vn.phanbien.officialdoc.internal;

/**
 * The measures both renderers share (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II);
 * the sizes are those of the Decree's sample sheets.
 */
final class PageLayout {

	static final int TOP_MM = 20;

	static final int BOTTOM_MM = 20;

	static final int LEFT_MM = 30;

	static final int RIGHT_MM = 20;

	static final int TEXT_MM = 210 - LEFT_MM - RIGHT_MM;

	/** The right part of the head, which holds the nation's name at 12 pt on one line. */
	private static final int NATION_MM = 90;

	/** The most it takes from the issuing body when the place has a long name. */
	private static final int NATION_MAX_MM = 102;

	/**
	 * Keeps the issuing body off the nation's name; on both sides, so it stays centred.
	 */
	static final int GUTTER_MM = 2;

	/** Between a third and a half of the line above it. */
	static final double RULE_SHARE = 0.4;

	static final int BODY_PT = 14;

	static final int HEAD_PT = 12;

	static final int MOTTO_PT = 13;

	static final int TABLE_PT = 13;

	static final int STAMP_PT = 13;

	static final int RECIPIENTS_TITLE_PT = 12;

	static final int RECIPIENTS_PT = 11;

	private PageLayout() {
	}

	/**
	 * The width of the right part of the head, so that place and date stay on one line.
	 */
	static int nationMm(String placeAndDate) {
		int needed = (int) Math.ceil(Fonts.width(Fonts.ITALIC, placeAndDate, MOTTO_PT) / 72 * 25.4) + 1;
		return Math.max(NATION_MM, Math.min(needed, NATION_MAX_MM));
	}

	/**
	 * The length in points of a rule under a bold line, which wraps when it is wider than
	 * its column.
	 */
	static double ruleUnder(String text, int size, int columnMm) {
		return Math.min(Fonts.width(Fonts.BOLD, text, size), points(columnMm)) * RULE_SHARE;
	}

	static double points(double millimetres) {
		return millimetres / 25.4 * 72;
	}

	/** Twentieths of a point, Word's unit. */
	static int twips(double millimetres) {
		return (int) Math.round(points(millimetres) * 20);
	}

}
