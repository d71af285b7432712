package vn.phanbien.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.QrReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secretary turns a link that was just told into a sheet to sign and to send, on
 * which a telephone finds it again.
 */
@SuppressWarnings("NullAway.Init")
abstract class InvitationStory {

	private static final String SECRETARY = "chuyenvien";

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Test
	void carriesTheLinkInTheWordFileAsAddressAndAsCode() throws IOException {
		HueCase hue = invited();
		String url = make(hue, 0);

		ApiReply reply = file(SECRETARY, hue, url, "docx");

		assertThat(reply.status()).as(reply.text()).isEqualTo(200);
		assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(reply.content()));
				XWPFWordExtractor text = new XWPFWordExtractor(word)) {
			assertThat(QrReader.read(word.getAllPictures().get(0).getData())).isEqualTo(url);
			assertThat(text.getText()).contains("GIẤY MỜI", "/GM-", "trân trọng kính mời: Chuyên gia", url,
					"Trả lời có tham gia hay không: trước hết ngày", "Gửi bản nhận xét: trước hết ngày", "CHỦ TỊCH",
					"Trân trọng cảm ơn./.");
			assertThat(word.getDocument().xmlText()).contains("descr=\"Mã QR của Chuyên gia");
		}
	}

	@Test
	void printsTheSameAsPdf() throws IOException {
		HueCase hue = invited();
		String url = make(hue, 0);

		byte[] pdf = file(SECRETARY, hue, url, "pdf").content();

		assertThat(QrReader.readPrinted(pdf)).isEqualTo(url);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isOne();
			assertThat(new PDFTextStripper().getText(document)).contains("GIẤY MỜI", url.substring(0, 30));
		}
	}

	@Test
	void isWrittenForWhoWasToldTheLinkAndMayMakeIt() {
		HueCase hue = invited();
		HueCase other = invited();
		String url = make(hue, 0);

		file("chuyengia1", hue, url, "docx").refused(403);
		file("ubnd", hue, url, "docx").refused(404);
		file("th-chuyenvien", hue, url, "pdf").refused(404);
		file(SECRETARY, other, url, "docx").refused(404);
		file(SECRETARY, hue, url.substring(0, url.length() - 22) + "A".repeat(22), "docx").refused(404);
		assertThat(this.api.as(SECRETARY)
			.post("/assignments/" + hue.caseNumber() + "/invitation.docx", Map.of())
			.refused(422)
			.toString()).contains("url");
	}

	@Test
	void isNotWrittenForALinkThatHasEnded() {
		HueCase hue = invited();
		String first = make(hue, 0);
		String second = make(hue, 0);

		file(SECRETARY, hue, first, "docx").refused(404);
		assertThat(file(SECRETARY, hue, second, "docx").status()).isEqualTo(200);

		this.api.as(SECRETARY).delete("/assignments/" + hue.caseNumber() + "/seats/" + seat(hue, 0) + "/link");
		file(SECRETARY, hue, second, "docx").refused(404);
	}

	private HueCase invited() {
		HueCase hue = new HueCase(this.api);
		hue.compose(4);
		hue.walkTo("Task_AnswerInvitation");
		return hue;
	}

	private String make(HueCase hue, int nth) {
		return this.api.as(SECRETARY)
			.post("/assignments/" + hue.caseNumber() + "/seats/" + seat(hue, nth) + "/link", Map.of())
			.ok()
			.path("url")
			.asString("");
	}

	private ApiReply file(String username, HueCase hue, String url, String ending) {
		return this.api.as(username)
			.post("/assignments/" + hue.caseNumber() + "/invitation." + ending, Map.of("url", url));
	}

	/** The invitations that are still open. */
	private long seat(HueCase hue, int nth) {
		return this.database.sql("""
				select i.seat from work_item i where i.case_number = :case and i.state = 'OPEN'
				and i.seat is not null order by i.seat""")
			.param("case", hue.caseNumber())
			.query(Long.class)
			.list()
			.get(nth);
	}

}
