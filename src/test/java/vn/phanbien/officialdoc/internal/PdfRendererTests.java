package vn.phanbien.officialdoc.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocuments;
import vn.phanbien.officialdoc.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The PDF, read back.
 */
class PdfRendererTests {

	private final OfficialFormRenderer renderer = new OfficialFormRenderer();

	@Test
	void writesTheElementsOfTheForm() throws IOException {
		assertThat(text(OfficialDocuments.report().build())).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
				"Độc lập - Tự do - Hạnh phúc", "Số: 05/BC-LHH", "Sơn La, ngày 05 tháng 01 năm 2026", "BÁO CÁO",
				"- Ủy ban nhân dân tỉnh Sơn La;", "- Sở Nông nghiệp và Môi trường tỉnh Sơn La.", "giám định xã hội;",
				"I. CĂN CỨ VÀ QUÁ TRÌNH THỰC HIỆN", "1. Ưu điểm", "a) Về số liệu", "KT. CHỦ TỊCH", "Nguyễn Thị Hằng",
				"- Lưu: VT, TVPB.", "nêu trên./.");
	}

	@Test
	void letsEveryVietnameseLetterBeExtracted() throws IOException {
		String letters = OfficialDocuments.LETTERS;
		String capitals = Wording.capitals(letters);

		assertThat(text(OfficialDocuments.letter().paragraph(letters).paragraph(capitals).paragraph("Hết").build()))
			.contains(letters.split(" "))
			.contains(capitals.split(" "));
	}

	@Test
	void embedsLiberationSerifAndIsTagged() throws IOException {
		try (PDDocument pdf = pdf(OfficialDocuments.report().build())) {
			List<PDFont> fonts = new ArrayList<>();
			for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
				fonts.add(pdf.getPage(0).getResources().getFont(name));
			}

			assertThat(fonts).isNotEmpty()
				.allMatch(PDFont::isEmbedded)
				.allMatch((font) -> font.getName().contains("LiberationSerif"));
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
			assertThat(pdf.getDocumentInformation().getTitle()).startsWith("BÁO CÁO Kết quả phản biện");
		}
	}

	@Test
	void numbersPagesFromTheSecondOn() throws IOException {
		List<String> pages = pages(OfficialDocuments.longReport());

		assertThat(pages).hasSizeGreaterThan(5);
		assertThat(pages.get(0)).startsWith("ỦY BAN MTTQ");
		for (int number = 2; number <= pages.size(); number++) {
			assertThat(pages.get(number - 1)).startsWith(number + "\n");
		}
	}

	@Test
	void countsThePagesOfEachAnnexAnewAndRepeatsTheHeaderRow() throws IOException {
		List<String> pages = pages(OfficialDocuments.reportWithAnnexes());
		int annex = (int) pages.stream().takeWhile((page) -> !page.startsWith("Phụ lục I\n")).count();

		assertThat(pages.get(annex)).contains("DANH SÁCH HỘI ĐỒNG", "(Kèm theo Báo cáo số 05/BC-LHH", "TT Họ và tên");
		assertThat(pages.get(annex + 1)).startsWith("2\nTT Họ và tên");
		assertThat(pages.get(annex + 2)).startsWith("3\n");
		assertThat(pages.get(annex + 3)).startsWith("Phụ lục II\nBẢNG TỔNG HỢP Ý KIẾN");
	}

	@Test
	void keepsTheSignatureOnThePageOfTheLastLines() throws IOException {
		for (int paragraphs = 14; paragraphs < 34; paragraphs++) {
			var letter = OfficialDocuments.letter();
			for (int number = 0; number < paragraphs; number++) {
				letter.paragraph("Đoạn thứ " + number);
			}

			String last = pages(letter.build()).stream().reduce("", (before, page) -> page);

			assertThat(last).contains("Đoạn thứ " + (paragraphs - 1) + "./.", "CHỦ TỊCH", "Lò Văn Muôn");
		}
	}

	@Test
	void printsMarkupAsText() throws IOException {
		OfficialDocument document = OfficialDocuments.letter()
			.paragraph("<script>alert(1)</script> &lt; ]]> <img src='file:///etc/passwd'/>")
			.paragraph("Hết")
			.build();

		assertThat(text(document)).contains("<script>alert(1)</script> &lt; ]]> <img src='file:///etc/passwd'/>");
	}

	@Test
	void overflowsNoMarginWhateverTheText() throws IOException {
		try (PDDocument pdf = pdf(OfficialDocuments.extreme())) {
			var positions = new Positions();
			positions.getText(pdf);

			assertThat(positions.left).isGreaterThan((float) PageLayout.points(30) - 1);
			assertThat(positions.right).isLessThan((float) PageLayout.points(190) + 1);
			assertThat(positions.bottom).isLessThan((float) PageLayout.points(277) + 1);
		}
		assertThat(text(OfficialDocuments.extreme())).contains("- 40 Trung tâm", "THƯỢNG KHẨN");
	}

	@Test
	void keepsPlaceAndDateOnOneLineInHoChiMinhCity() throws IOException {
		assertThat(text(OfficialDocuments.extreme())).contains("Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2026");
	}

	@Test
	void putsTwoSignaturesSideBySide() throws IOException {
		assertThat(text(OfficialDocuments.minutes())).contains("THƯ KÝ CHỦ TỌA", "Quàng Thị Thu Nguyễn Văn An");
	}

	@Test
	void printsADocumentWithNothingInIt() throws IOException {
		OfficialDocument empty = OfficialDocument.titled(new IssuingBody("", ""), "", "")
			.signedBy(Signature.of("", ""))
			.build();

		assertThat(pages(empty)).singleElement().satisfies((page) -> assertThat(page).contains(Wording.NATION));
	}

	private List<String> pages(OfficialDocument document) throws IOException {
		try (PDDocument pdf = pdf(document)) {
			List<String> pages = new ArrayList<>();
			for (PDPage page : pdf.getPages()) {
				int number = pdf.getPages().indexOf(page) + 1;
				var stripper = new PDFTextStripper();
				stripper.setSortByPosition(true);
				stripper.setLineSeparator("\n");
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				pages.add(stripper.getText(pdf));
			}
			return pages;
		}
	}

	private String text(OfficialDocument document) throws IOException {
		return String.join("\n", pages(document));
	}

	private PDDocument pdf(OfficialDocument document) throws IOException {
		return Loader.loadPDF(this.renderer.pdf(document));
	}

	/**
	 * Finds the outermost letters of a document.
	 */
	private static final class Positions extends PDFTextStripper {

		private float left = Float.MAX_VALUE;

		private float right;

		private float bottom;

		@Override
		protected void processTextPosition(TextPosition text) {
			if (!text.getUnicode().isBlank()) {
				this.left = Math.min(this.left, text.getXDirAdj());
				this.right = Math.max(this.right, text.getXDirAdj() + text.getWidthDirAdj());
				this.bottom = Math.max(this.bottom, text.getYDirAdj());
			}
			super.processTextPosition(text);
		}

	}

}
