package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

import vn.phanbien.officialdoc.FormFinding;
import vn.phanbien.officialdoc.FormRule;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Finds nothing in what the product writes itself, and each rule where it is broken.
 */
class WordFormCheckTests {

	private final OfficialFormRenderer renderer = new OfficialFormRenderer();

	private final WordFormCheck check = new WordFormCheck();

	static Stream<OfficialDocument> own() {
		return Stream.of(OfficialDocuments.report().build(), OfficialDocuments.reportWithAnnexes(),
				OfficialDocuments.longReport(), OfficialDocuments.letter().build(), OfficialDocuments.minutes());
	}

	@ParameterizedTest
	@MethodSource("own")
	void findsNothingInWhatIsWrittenHere(OfficialDocument document) throws IOException {
		assertThat(this.check.check(new ByteArrayInputStream(this.renderer.word(document)))).isEmpty();
	}

	static Stream<Arguments> broken() {
		return Stream.of(broken(FormRule.PAGE_SIZE, (word) -> section(word, 8391, 11906)),
				broken(FormRule.PAGE_ACROSS, (word) -> section(word, 16838, 11906)),
				broken(FormRule.MARGINS, (
						word) -> word.getDocument().getBody().getSectPr().getPgMar().setLeft(BigInteger.valueOf(1134))),
				broken(FormRule.FONT, (word) -> runs(word, "Dự thảo được", (run) -> run.setFontFamily("Arial"))),
				broken(FormRule.COLOUR, (word) -> runs(word, "Dự thảo được", (run) -> run.setColor("1F497D"))),
				broken(FormRule.PAGE_NUMBER_FIRST, (word) -> word.getDocument().getBody().getSectPr().unsetTitlePg()),
				broken(FormRule.PAGE_NUMBER_BELOW,
						(word) -> word.createFooter(HeaderFooterType.DEFAULT)
							.createParagraph()
							.getCTP()
							.addNewFldSimple()
							.setInstr("PAGE")),
				broken(FormRule.NATION_MISSING, (word) -> text(word, "CỘNG HÒA", "CỘNG HOÀ XÃ HỘI")),
				broken(FormRule.NATION_LOOK, (word) -> runs(word, "CỘNG HÒA", (run) -> run.setFontSize(16))),
				broken(FormRule.MOTTO_HYPHENS, (word) -> text(word, "Độc lập", "Độc lập – Tự do – Hạnh phúc")),
				broken(FormRule.MOTTO_LOOK, (word) -> runs(word, "Độc lập", (run) -> run.setBold(false))),
				broken(FormRule.MOTTO_MISSING, (word) -> text(word, "Độc lập", "Độc lập Tự do Hạnh phúc")),
				broken(FormRule.NUMBER_ZERO, (word) -> text(word, "Số: 05", "Số: 5/BC-LHH")),
				broken(FormRule.NUMBER_COLON, (word) -> text(word, "Số: 05", "Số 05/BC-LHH")),
				broken(FormRule.NUMBER_SPACES, (word) -> text(word, "Số: 05", "Số: 05 / BC - LHH")),
				broken(FormRule.NUMBER_MISSING, (word) -> text(word, "Số: 05", "BC-LHH")),
				broken(FormRule.DATE_DAY, (word) -> text(word, "Sơn La, ", "Sơn La, ngày 5 tháng 01 năm 2026")),
				broken(FormRule.DATE_MONTH_ZERO, (word) -> text(word, "Sơn La, ", "Sơn La, ngày 15 tháng 1 năm 2026")),
				broken(FormRule.DATE_MONTH_NO_ZERO,
						(word) -> text(word, "Sơn La, ", "Sơn La, ngày 15 tháng 06 năm 2026")),
				broken(FormRule.DATE_MISSING, (word) -> text(word, "Sơn La, ", "Sơn La, 15/6/2026")),
				broken(FormRule.DATE_LOOK, (word) -> runs(word, "Sơn La, ", (run) -> run.setItalic(false))),
				broken(FormRule.TYPE_LOOK, (word) -> line(word, "BÁO CÁO").setAlignment(ParagraphAlignment.LEFT)),
				broken(FormRule.TYPE_MISSING, (word) -> text(word, "BÁO CÁO", "Nội dung")),
				broken(FormRule.TYPE_OF_LETTER, (word) -> text(word, "BÁO CÁO", "CÔNG VĂN")),
				broken(FormRule.GROUNDS_END, (word) -> text(word, "Căn cứ Quyết định", "Căn cứ Quyết định số 14.")),
				broken(FormRule.GROUNDS_LAST, (word) -> text(word, "Căn cứ Công văn", "Căn cứ Công văn số 2230;")),
				broken(FormRule.GROUNDS_LOOK, (word) -> runs(word, "Căn cứ Công văn", (run) -> run.setItalic(false))),
				broken(FormRule.BODY_SIZE, (word) -> runs(word, "Thực hiện nhiệm vụ", (run) -> run.setFontSize(12))),
				broken(FormRule.BODY_JUSTIFIED,
						(word) -> line(word, "Thực hiện nhiệm vụ").setAlignment(ParagraphAlignment.LEFT)),
				broken(FormRule.BODY_INDENT, (word) -> line(word, "Thực hiện nhiệm vụ").setFirstLineIndent(0)),
				broken(FormRule.BODY_SPACING, (word) -> {
					line(word, "Thực hiện nhiệm vụ").setSpacingAfter(20);
					line(word, "Thực hiện nhiệm vụ").setSpacingBefore(0);
				}), broken(FormRule.BODY_LINES, (word) -> line(word, "Thực hiện nhiệm vụ").setSpacingBetween(2)),
				broken(FormRule.END_MARK, (word) -> text(word, "Đề nghị cơ quan soạn thảo", "Đề nghị tiếp thu.")),
				broken(FormRule.ADDRESSEES_END, (word) -> text(word, "- Sở Nông nghiệp", "- Sở Nông nghiệp")),
				broken(FormRule.SIGNER_TITLE, (word) -> text(word, "Nguyễn Thị Hằng", "PGS.TS. Nguyễn Thị Hằng")),
				broken(FormRule.RECIPIENTS_LOOK, (word) -> runs(word, "Nơi nhận:", (run) -> run.setItalic(false))),
				broken(FormRule.RECIPIENTS_END, (word) -> text(word, "- Như trên", "- Như trên")),
				broken(FormRule.RECIPIENTS_FILE, (word) -> text(word, "- Lưu: VT", "- Văn thư.")));
	}

	private static Arguments broken(FormRule rule, Consumer<XWPFDocument> change) {
		return Arguments.of(rule, change);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("broken")
	void findsTheRuleThatIsBroken(FormRule rule, Consumer<XWPFDocument> change) throws IOException {
		byte[] right = this.renderer.word(OfficialDocuments.report().build());
		ByteArrayOutputStream wrong = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(right))) {
			change.accept(word);
			word.write(wrong);
		}

		List<FormFinding> findings = this.check.check(new ByteArrayInputStream(wrong.toByteArray()));

		assertThat(findings).extracting(FormFinding::rule).contains(rule);
		assertThat(findings).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void asksForPageNumbersOnlyWhereThereAreSeveralPages() throws IOException {
		assertThat(rules(withoutHeader(OfficialDocuments.letter().build()))).isEmpty();
		assertThat(rules(withoutHeader(OfficialDocuments.longReport()))).containsExactly(FormRule.PAGE_NUMBER);
	}

	@Test
	void saysWhereTheFirstOfSeveralStands() throws IOException {
		byte[] right = this.renderer.word(OfficialDocuments.report().build());
		ByteArrayOutputStream wrong = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(right))) {
			runs(word, "Dự thảo được", (run) -> run.setFontFamily("Arial"));
			runs(word, "Chưa nêu rõ", (run) -> run.setFontFamily("Calibri"));
			word.write(wrong);
		}

		assertThat(this.check.check(new ByteArrayInputStream(wrong.toByteArray()))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.at()).startsWith("Dự thảo được chuẩn bị");
				assertThat(finding.line()).isPositive();
				assertThat(finding.arguments()).containsExactly(2, "Arial, Calibri");
			});
	}

	@Test
	void refusesWhatIsNoWordFile() {
		assertThatIOException().isThrownBy(() -> this.check.check(new ByteArrayInputStream(new byte[] { 1, 2, 3 })));
		assertThatIOException().isThrownBy(() -> this.check.check(new ByteArrayInputStream(new byte[0])));
	}

	private List<FormRule> rules(byte[] word) throws IOException {
		return this.check.check(new ByteArrayInputStream(word)).stream().map(FormFinding::rule).toList();
	}

	private byte[] withoutHeader(OfficialDocument document) throws IOException {
		ByteArrayOutputStream bare = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(this.renderer.word(document)))) {
			word.getHeaderList()
				.forEach((header) -> header.getParagraphs()
					.forEach((paragraph) -> paragraph.getCTP().setFldSimpleArray(new CTSimpleField[0])));
			word.write(bare);
		}
		return bare.toByteArray();
	}

	private static void section(XWPFDocument word, int width, int height) {
		word.getDocument().getBody().getSectPr().getPgSz().setW(BigInteger.valueOf(width));
		word.getDocument().getBody().getSectPr().getPgSz().setH(BigInteger.valueOf(height));
	}

	private static void runs(XWPFDocument word, String begins, Consumer<XWPFRun> change) {
		line(word, begins).getRuns().forEach(change);
	}

	private static void text(XWPFDocument word, String begins, String text) {
		List<XWPFRun> runs = line(word, begins).getRuns();
		runs.forEach((run) -> run.setText("", 0));
		runs.get(0).setText(text, 0);
	}

	private static XWPFParagraph line(XWPFDocument word, String begins) {
		Predicate<XWPFParagraph> wanted = (paragraph) -> paragraph.getText().strip().startsWith(begins);
		return lines(word).filter(wanted).findFirst().orElseThrow();
	}

	private static Stream<XWPFParagraph> lines(IBody body) {
		return body.getBodyElements().stream().flatMap(WordFormCheckTests::lines);
	}

	private static Stream<XWPFParagraph> lines(IBodyElement element) {
		if (element instanceof XWPFTable table) {
			return table.getRows()
				.stream()
				.flatMap((row) -> row.getTableCells().stream())
				.flatMap(WordFormCheckTests::lines);
		}
		return (element instanceof XWPFParagraph paragraph) ? Stream.of(paragraph) : Stream.empty();
	}

}
