package vn.phanbien.officialdoc.internal;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of the Word file, named so that Word knows its headings and an officer who
 * edits it changes them in one place.
 */
final class WordStyles {

	static final String FONT = "Times New Roman";

	static final String NORMAL = "Normal";

	static final String TITLE = "Title";

	static final String BODY = "BodyText";

	static final String LIST = "ListBullet";

	private static final String[] HEADINGS = { "Heading1", "Heading2", "Heading3" };

	private static final int FIRST_LINE_TWIPS = 720;

	private static final int GAP_TWIPS = 120;

	/** 1.15 lines, in 240ths of a line. */
	private static final int LINE_SPACING = 276;

	private final XWPFStyles styles;

	private WordStyles(XWPFStyles styles) {
		this.styles = styles;
	}

	static void addTo(XWPFDocument document) {
		var styles = new WordStyles(document.createStyles());
		styles.setDefaults();
		CTStyle normal = style(NORMAL, "Normal", false);
		normal.setDefault(true);
		styles.add(normal);
		CTStyle title = style(TITLE, "Title", true);
		title.addNewPPr().addNewJc().setVal(STJc.CENTER);
		styles.add(title);
		styles.add(running(style(BODY, "Body Text", false)));
		styles.add(running(style(LIST, "List Bullet", false)));
		for (int level = 0; level < HEADINGS.length; level++) {
			CTStyle heading = running(style(HEADINGS[level], "heading " + (level + 1), level < HEADINGS.length - 1));
			heading.getPPr().addNewKeepNext();
			heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
			styles.add(heading);
		}
	}

	static String heading(int level) {
		return HEADINGS[level];
	}

	private void setDefaults() {
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		fonts.setEastAsia(FONT);
		this.styles.setDefaultFonts(fonts);
		this.styles.setSpellingLanguage("vi-VN");
	}

	/** The library keeps a copy, so a style is complete before it is added. */
	private void add(CTStyle style) {
		this.styles.addStyle(new XWPFStyle(style, this.styles));
	}

	private static CTStyle style(String id, String name, boolean bold) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		if (!id.equals(NORMAL)) {
			style.addNewBasedOn().setVal(NORMAL);
		}
		style.addNewQFormat();
		CTRPr letters = style.addNewRPr();
		if (bold) {
			letters.addNewB();
		}
		letters.addNewSz().setVal(BigInteger.valueOf(2L * PageLayout.BODY_PT));
		return style;
	}

	private static CTStyle running(CTStyle style) {
		CTPPrGeneral look = style.addNewPPr();
		CTSpacing spacing = look.addNewSpacing();
		spacing.setAfter(BigInteger.valueOf(GAP_TWIPS));
		spacing.setLine(BigInteger.valueOf(LINE_SPACING));
		spacing.setLineRule(STLineSpacingRule.AUTO);
		look.addNewInd().setFirstLine(BigInteger.valueOf(FIRST_LINE_TWIPS));
		look.addNewJc().setVal(STJc.BOTH);
		return style;
	}

}
