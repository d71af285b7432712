package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SmallPdf;
import vn.phanbien.support.WordEdit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expert fills a critique in with Word and sends it back; it is read into the draft of
 * whoever sends it, and only the page decides.
 */
abstract class OfflineFormStory extends AskedExpert {

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

	@Test
	void asksInTheSecondRoundWhatBecameOfEachPoint() {
		byte[] first = form(this.expert);
		this.expert
			.post("/work-items/" + this.step + "/complete", Map
				.of("decision", "SUBMIT", "version", read().path("version").asInt(), "fields",
						Map.of("conclusion", "AGREE", "confirmed", true, "points", List
							.of(Map.of("section", "3", "page", "34", "problem", "Thiếu số liệu\nhai năm gần đây")))))
			.ok();
		this.step = secondRound();

		byte[] second = this.expert.get("/work-items/" + this.step + "/form.docx").content();
		String point = fields("earlier").get(0);
		JsonNode report = upload(WordEdit.body(second, (xml) -> {
			int list = xml.indexOf(">Chọn<", xml.indexOf("<w:tag w:val=\"" + point + "\""));
			return xml.substring(0, list) + ">giải quyết một phần<" + xml.substring(list + ">Chọn<".length());
		})).ok();

		assertThat(report.path("unread")).isEmpty();
		assertThat(value(point).asString("")).isEqualTo("PARTLY");
		assertThat(code(upload(first))).isEqualTo("otherRound");
	}

	/** Walks until the same expert is asked again. */
	private String secondRound() {
		SonLa sonLa = new SonLa(this.api);
		sonLa.walker()
			.deciding((item) -> Optional.of("ANOTHER_ROUND")
				.filter((another) -> item.path("step").asString("").equals("Task_DecideRound")))
			.walkUntil(this.caseNumber, (theCase) -> rounds() == 2 && !asked(sonLa).isEmpty());
		return asked(sonLa).get(0);
	}

	private int rounds() {
		return this.api.as(SonLa.OFFICER).get("/assignments/" + this.caseNumber + "/rounds").ok().path("items").size();
	}

	private List<String> asked(SonLa sonLa) {
		return sonLa.openSteps(this.caseNumber, "Task_SubmitCritique")
			.stream()
			.filter((open) -> this.api.as(SonLa.CLERK)
				.get("/work-items/" + open)
				.ok()
				.path("assignee")
				.asString("")
				.equals(this.expert.username()))
			.toList();
	}

	private List<String> fields(String prefix) {
		return read().path("fields")
			.valueStream()
			.map((field) -> field.path("name").asString(""))
			.filter((name) -> name.startsWith(prefix))
			.toList();
	}

	private void save(Map<String, ?> fields) {
		this.expert.put("/work-items/" + this.step + "/draft", Map.of("fields", fields)).ok();
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
