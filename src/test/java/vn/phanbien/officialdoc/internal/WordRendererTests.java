package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Word file, read back.
 */
class WordRendererTests {

	private final OfficialFormRenderer renderer = new OfficialFormRenderer();

	@Test
	void namesTimesNewRomanAtFourteenPoints() throws IOException, XmlException {
		XWPFDocument word = word(OfficialDocuments.report().build());

		assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0).getAscii())
			.isEqualTo("Times New Roman");
		assertThat(word.getStyles().getStyle("Normal").getCTStyle().getRPr().getSzArray(0).getVal())
			.isEqualTo(BigInteger.valueOf(28));
		assertThat(word.getStyles().getStyle("Normal").getCTStyle().getDefault()).isEqualTo(true);
	}

	@Test
	void keepsTheMarginsOfTheDecreeOnA4() throws IOException {
		CTSectPr section = word(OfficialDocuments.report().build()).getDocument().getBody().getSectPr();

		assertThat(section.getPgSz().getW()).isEqualTo(twips(210));
		assertThat(section.getPgSz().getH()).isEqualTo(twips(297));
		assertThat(section.getPgMar().getLeft()).isEqualTo(twips(30));
		assertThat(section.getPgMar().getRight()).isEqualTo(twips(20));
		assertThat(section.getPgMar().getTop()).isEqualTo(twips(20));
		assertThat(section.getPgMar().getBottom()).isEqualTo(twips(20));
	}

	@Test
	void numbersPagesInTheTopMarginButNotTheFirst() throws IOException {
		XWPFDocument word = word(OfficialDocuments.report().build());

		assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
		assertThat(word.getHeaderList()).singleElement()
			.satisfies((header) -> assertThat(header._getHdrFtr().xmlText()).contains("instr=\"PAGE\"", "center"));
	}

	@Test
	void writesTheElementsOfTheForm() throws IOException {
		String text = text(OfficialDocuments.report().build());

		assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
				"ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA", "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH SƠN LA",
				"Số: 05/BC-LHH", "Sơn La, ngày 05 tháng 01 năm 2026", "BÁO CÁO", "Kính gửi:",
				"- Ủy ban nhân dân tỉnh Sơn La;", "- Sở Nông nghiệp và Môi trường tỉnh Sơn La.", "giám định xã hội;",
				"Ủy ban nhân dân tỉnh.", "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Hằng",
				"- Như trên;", "- Lưu: VT, TVPB.", "giải trình các ý kiến nêu trên./.");
	}

	@Test
	void usesHeadingStylesThatWordKnows() throws IOException {
		XWPFDocument word = word(OfficialDocuments.report().build());

		assertThat(textsOf(word, "Heading1")).startsWith("I. CĂN CỨ VÀ QUÁ TRÌNH THỰC HIỆN", "II. KẾT QUẢ");
		assertThat(textsOf(word, "Heading2")).containsExactly("1. Ưu điểm", "2. Hạn chế");
		assertThat(textsOf(word, "Heading3")).containsExactly("a) Về số liệu", "b) Về giải pháp");
		assertThat(word.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
			.isEqualTo(BigInteger.ONE);
	}

	@Test
	void justifiesTheBodyAndIndentsItsFirstLines() throws IOException {
		String look = word(OfficialDocuments.report().build()).getStyles()
			.getStyle("BodyText")
			.getCTStyle()
			.getPPr()
			.xmlText();

		assertThat(look).contains("w:firstLine=\"720\"", "w:after=\"120\"", "w:val=\"both\"");
	}

	@Test
	void repeatsTheHeaderRowOfTables() throws IOException {
		XWPFTable table = word(OfficialDocuments.report().build()).getTables().get(1);

		assertThat(table.getRow(0).isRepeatHeader()).isTrue();
		assertThat(table.getRow(1).isRepeatHeader()).isFalse();
		assertThat(table.getRow(2).getCell(1).getText()).contains("Bổ sung phương án vốn.");
	}

	@Test
	void keepsTheLastLineWithTheSignatures() throws IOException {
		XWPFDocument word = word(OfficialDocuments.report().build());
		XWPFParagraph last = word.getParagraphs().get(word.getParagraphs().size() - 1);

		assertThat(last.getText()).endsWith("./.");
		assertThat(last.isKeepNext()).isTrue();
		assertThat(word.getTables().get(2).getRow(0).isCantSplitRow()).isTrue();
	}

	@Test
	void countsThePagesOfEachAnnexAnew() throws IOException {
		XWPFDocument word = word(OfficialDocuments.reportWithAnnexes());
		List<CTSectPr> ended = word.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
			.map((paragraph) -> paragraph.getCTP().getPPr().getSectPr())
			.toList();

		assertThat(ended).hasSize(2).allSatisfy((section) -> {
			assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
			assertThat(section.isSetTitlePg()).isTrue();
			assertThat(section.getHeaderReferenceList()).hasSize(1);
		});
		assertThat(text(OfficialDocuments.reportWithAnnexes())).contains("Phụ lục I", "DANH SÁCH HỘI ĐỒNG",
				"(Kèm theo Báo cáo số 05/BC-LHH ngày 05 tháng 01 năm 2026 của Liên hiệp các Hội");
	}

	@Test
	void givesALetterNoTypeNameAndItsSubjectUnderTheNumber() throws IOException {
		XWPFDocument word = word(OfficialDocuments.letter().build());

		assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).contains("/LHH-TVPB",
				"V/v đề nghị bổ sung hồ sơ", "HỎA TỐC");
		assertThat(textsOf(word, "Title")).isEmpty();
		assertThat(text(OfficialDocuments.letter().build())).contains("Kính gửi: Sở Nông nghiệp và Môi trường");
	}

	@Test
	void putsTwoSignaturesSideBySide() throws IOException {
		XWPFTable signatures = word(OfficialDocuments.minutes()).getTables().get(1);

		assertThat(signatures.getRow(0).getCell(0).getText()).contains("THƯ KÝ", "Quàng Thị Thu");
		assertThat(signatures.getRow(0).getCell(1).getText()).contains("CHỦ TỌA", "Nguyễn Văn An");
	}

	@Test
	void survivesWhatPeoplePasteAndLeavesNothingOut() throws IOException {
		assertThat(text(OfficialDocuments.extreme())).contains("<b>&amp;</b>", "Á", "ế", "40 Trung tâm");
		assertThat(text(OfficialDocument.letter(new IssuingBody("", null), "").build())).contains(Wording.NATION);
	}

	private static BigInteger twips(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
	}

	private static List<String> textsOf(XWPFDocument word, String style) {
		return word.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private String text(OfficialDocument document) throws IOException {
		try (var extractor = new XWPFWordExtractor(word(document))) {
			return extractor.getText();
		}
	}

	private XWPFDocument word(OfficialDocument document) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(this.renderer.word(document)));
	}

}
