package vn.phanbien.officialdoc.internal;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * Paper, margins and page numbers: centred in the top margin, not on a first page, and
 * counted anew in each annex (Phụ lục I, mục I.8).
 */
final class WordSections {

	private static final int NUMBER_FROM_EDGE_MM = 10;

	private final XWPFDocument document;

	private WordSections(XWPFDocument document) {
		this.document = document;
	}

	static WordSections of(XWPFDocument document) {
		var sections = new WordSections(document);
		sections.setUpPage();
		return sections;
	}

	/**
	 * Ends the section; what follows begins on a new page that is a first page again.
	 */
	void end() {
		XWPFParagraph last = this.document.createParagraph();
		new WordLine(last).hair();
		last.getCTP().getPPr().setSectPr((CTSectPr) section().copy());
	}

	private void setUpPage() {
		CTSectPr section = section();
		addPageNumber();
		CTPageSz paper = section.addNewPgSz();
		paper.setW(BigInteger.valueOf(PageLayout.twips(210)));
		paper.setH(BigInteger.valueOf(PageLayout.twips(297)));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(PageLayout.twips(PageLayout.TOP_MM)));
		margins.setBottom(BigInteger.valueOf(PageLayout.twips(PageLayout.BOTTOM_MM)));
		margins.setLeft(BigInteger.valueOf(PageLayout.twips(PageLayout.LEFT_MM)));
		margins.setRight(BigInteger.valueOf(PageLayout.twips(PageLayout.RIGHT_MM)));
		margins.setHeader(BigInteger.valueOf(PageLayout.twips(NUMBER_FROM_EDGE_MM)));
		margins.setFooter(BigInteger.valueOf(PageLayout.twips(NUMBER_FROM_EDGE_MM)));
		margins.setGutter(BigInteger.ZERO);
		section.addNewPgNumType().setStart(BigInteger.ONE);
		section.addNewTitlePg();
	}

	private void addPageNumber() {
		XWPFParagraph line = this.document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		line.setAlignment(ParagraphAlignment.CENTER);
		CTSimpleField field = line.getCTP().addNewFldSimple();
		field.setInstr("PAGE");
		CTRPr letters = field.addNewR().addNewRPr();
		letters.addNewSz().setVal(BigInteger.valueOf(2L * PageLayout.BODY_PT));
		field.getRArray(0).addNewT().setStringValue("2");
	}

	private CTSectPr section() {
		var body = this.document.getDocument().getBody();
		return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
	}

}
