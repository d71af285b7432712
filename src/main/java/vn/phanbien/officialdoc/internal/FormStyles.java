package vn.phanbien.officialdoc.internal;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles of a form to fill in. Answers stand in frames that show where to write, and
 * grow with what is written.
 */
final class FormStyles {

	static final String TITLE = WordStyles.TITLE;

	static final String HEADING = "FormHeading";

	static final String QUESTION = "FormQuestion";

	static final String NOTE = "FormNote";

	static final String ANSWER = "FormAnswer";

	static final String CHOICE = "FormChoice";

	static final String CELL = "FormCell";

	static final String COLUMN = "FormColumn";

	static final String SIGNATURE = "FormSignature";

	static final String SMALL = "FormSmall";

	static final String RULES = "<w:tblBorders>" + side("top") + side("left") + side("bottom") + side("right")
			+ side("insideH") + side("insideV") + "</w:tblBorders>";

	private static final String FRAME = "<w:pBdr>" + around("top") + around("left") + around("bottom") + around("right")
			+ "</w:pBdr>";

	private FormStyles() {
	}

	static void addTo(XWPFDocument document) {
		WordStyles.addTo(document);
		add(document, HEADING, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
				"<w:b/><w:sz w:val=\"28\"/>");
		add(document, QUESTION, "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
				"<w:b/><w:sz w:val=\"26\"/>");
		add(document, NOTE, "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"100\"/><w:jc w:val=\"both\"/>",
				"<w:i/><w:sz w:val=\"24\"/>");
		add(document, ANSWER,
				FRAME + "<w:spacing w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"85\" w:right=\"85\"/>",
				"<w:sz w:val=\"26\"/>");
		add(document, CHOICE, "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:left=\"400\" w:hanging=\"400\"/>",
				"<w:sz w:val=\"26\"/>");
		add(document, CELL, "<w:spacing w:before=\"20\" w:after=\"20\"/>", "<w:sz w:val=\"24\"/>");
		add(document, COLUMN, "<w:spacing w:before=\"40\" w:after=\"40\"/><w:jc w:val=\"center\"/>",
				"<w:b/><w:sz w:val=\"24\"/>");
		add(document, SIGNATURE, "<w:keepNext/><w:ind w:left=\"4200\"/><w:jc w:val=\"center\"/>",
				"<w:sz w:val=\"26\"/>");
		add(document, SMALL, "<w:spacing w:before=\"120\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"16\"/>");
	}

	private static void add(XWPFDocument document, String id, String paragraph, String letters) {
		String style = "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
				+ " w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>"
				+ "<w:basedOn w:val=\"" + WordStyles.NORMAL + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>"
				+ letters + "</w:rPr></xml-fragment>";
		try {
			document.getStyles().addStyle(new XWPFStyle(CTStyle.Factory.parse(style), document.getStyles()));
		}
		catch (XmlException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String side(String name) {
		return "<w:" + name + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
	}

	private static String around(String name) {
		return "<w:" + name + " w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"7F7F7F\"/>";
	}

}
