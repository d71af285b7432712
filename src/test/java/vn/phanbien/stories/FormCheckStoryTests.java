package vn.phanbien.stories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocuments;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff hold a Word file against the form of the Decree; nothing of it is kept.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class FormCheckStoryTests {

	private static final String PATH = "/form-checks";

	@Autowired
	private ApiClient api;

	@Autowired
	private DocumentRenderer renderer;

	@Test
	void findsNothingInWhatTheProductWrites() {
		byte[] report = this.renderer.word(OfficialDocuments.report().build());

		assertThat(send(SonLa.CLERK, "bao-cao.docx", report).ok().path("findings")).isEmpty();
	}

	@Test
	void saysInWordsWhatIsWrong() {
		byte[] letter = this.renderer
			.word(OfficialDocuments.letter().paragraph("Trân trọng.").copiedTo(List.of("Sau dòng lưu")).build());

		assertThat(send(SonLa.CLERK, "cong-van.docx", letter).ok().path("findings")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.path("rule").asString("")).isEqualTo("RECIPIENTS_FILE");
				assertThat(finding.path("text").asString("")).contains("Lưu: VT");
				assertThat(finding.path("place").asString("")).isEqualTo("Phụ lục I, Phần I, Mục II.9");
			});
	}

	@Test
	void refusesWhatIsNoSoundWordFile() {
		assertThat(send(SonLa.CLERK, "quet.pdf", SmallPdf.titled("Quét")).refused(422).toString()).contains("notWord");
		assertThat(send(SonLa.CLERK, "a.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)).status())
			.isEqualTo(422);
		assertThat(send(SonLa.CLERK, "a.docx", new byte[0]).status()).isEqualTo(422);
		assertThat(send(SonLa.CLERK, "a.docx", "văn bản".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { SonLa.AUTHORITY, "chuyengia1", "ketoan", "quantri" })
	void isForTheUnionsStaff(String stranger) {
		send(stranger, "a.docx", new byte[] { 1 }).refused(403);
	}

	private ApiReply send(String username, String name, byte[] content) {
		return this.api.as(username).upload(PATH, name, content, Map.of());
	}

}
