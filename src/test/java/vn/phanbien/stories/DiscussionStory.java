package vn.phanbien.stories;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The staff of a union talk about a case.
 */
@SuppressWarnings("NullAway.Init")
abstract class DiscussionStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Test
	void keepsWhatIsSaidAsItIsSaid() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String text = "<script>alert(1)</script>\njavascript:alert(1) \u202Egnp.exe\u202C 'quote' -- 😀";

		JsonNode said = say(SonLa.HEAD, caseNumber, "  " + text.replace("\n", "\r\n") + "\0 \n").ok();

		assertThat(said.path("text").asString("")).isEqualTo(text);
		JsonNode read = comments(SonLa.OFFICER, caseNumber).path(0);
		assertThat(read.path("text").asString("")).isEqualTo(text);
		assertThat(read.path("author").asString("")).isEqualTo("Trưởng ban");
		assertThat(read.path("own").asBoolean(true)).isFalse();
		assertThat(read.path("mayEdit").asBoolean(true)).isFalse();
	}

	static List<String> refused() {
		return List.of("", " \n\t ", "a".repeat(4001), "@th-vanthu", "@ketoan", "@quantri-sl", "@ubnd", "@chuyengia1",
				"@khongcoai", many("khong"), many("x@"));
	}

	private static String many(String name) {
		return IntStream.range(0, 300).mapToObj((at) -> "@" + name + at).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatCannotBeSaid(String text) {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		JsonNode problem = say(SonLa.HEAD, caseNumber, text).refused(422);

		assertThat(problem.path("errors").path(0).path("field").asString("")).isEqualTo("text");
		assertThat(comments(SonLa.HEAD, caseNumber)).isEmpty();
	}

	@Test
	void takesTheLongestTextAndTheSameNameOften() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		say(SonLa.HEAD, caseNumber, "ệ".repeat(4000)).ok();
		JsonNode often = say(SonLa.HEAD, caseNumber, "@chuyenvien ".repeat(300)).ok();

		assertThat(often.path("mentions")).hasSize(1);
		assertThat(often.path("mentions").path(0).path("name").asString("")).isEqualTo("Chuyên viên");
	}

	@Test
	void tellsNothingOfStrangers() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		String known = say(SonLa.HEAD, caseNumber, "@th-vanthu").refused(422).path("errors").toString();
		String unknown = say(SonLa.HEAD, caseNumber, "@th-vanxxx").refused(422).path("errors").toString();

		assertThat(known.replace("th-vanthu", "th-vanxxx")).isEqualTo(unknown);
	}

	@Test
	void reachesWhoIsNamed() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/read", Map.of()).ok();
		this.api.as(SonLa.CLERK).post("/work-items/" + step + "/read", Map.of()).ok();

		String id = id(say(SonLa.HEAD, caseNumber, "@chuyenvien và @PhoChuTich, nhờ xem; @truongban"));

		assertThat(unread(SonLa.OFFICER, step)).isTrue();
		assertThat(unread(SonLa.CLERK, step)).isFalse();
		assertThat(mention(SonLa.OFFICER, id).path("seen").asBoolean(true)).isFalse();
		assertThat(mention("phochutich", id).path("caseNumber").asString("")).isEqualTo(caseNumber);
		assertThat(mention(SonLa.HEAD, id).isMissingNode()).isTrue();
		assertThat(mention(SonLa.CLERK, id).isMissingNode()).isTrue();
		this.api.as(SonLa.CLERK).post("/mentions/" + id + "/read", Map.of()).refused(404);
		this.api.as("phochutich").post("/mentions/" + id + "/read", Map.of()).ok();
		assertThat(mention("phochutich", id).path("seen").asBoolean()).isTrue();
		assertThat(mention(SonLa.OFFICER, id).path("seen").asBoolean(true)).isFalse();
	}

	@Test
	void isChangedAndTakenBackByItsAuthorAndNeverLost() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String id = id(say(SonLa.HEAD, caseNumber, "Hỏi @chuyenvien"));
		String path = "/assignments/" + caseNumber + "/comments/" + id;
		this.api.as(SonLa.LEADER).put(path, Map.of("text", "x", "version", 0)).refused(403);
		this.api.as(SonLa.LEADER).delete(path + "?version=0").refused(403);
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "@ketoan", "version", 0)).refused(422);

		JsonNode edited = this.api.as(SonLa.HEAD).put(path, Map.of("text", "Hỏi @vanthu", "version", 0)).ok();

		assertThat(edited.path("editedAt").isNull()).isFalse();
		assertThat(mention(SonLa.OFFICER, id).isMissingNode()).isTrue();
		assertThat(mention(SonLa.CLERK, id).path("text").asString("")).isEqualTo("Hỏi @vanthu");
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "x", "version", 0)).refused(409);
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "x")).refused(422);
		this.api.as(SonLa.HEAD).delete(path + "?version=0").refused(409);
		this.api.as(SonLa.HEAD).delete(path + "?version=1").ok();
		JsonNode left = comments(SonLa.CLERK, caseNumber).path(0);
		assertThat(left.path("deleted").asBoolean()).isTrue();
		assertThat(left.path("text").asString("?")).isEmpty();
		assertThat(mention(SonLa.CLERK, id).isMissingNode()).isTrue();
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "x", "version", 2)).refused(409);
		assertThat(this.database.sql("select body from case_comment_earlier where comment_id = ? order by version")
			.param(Long.parseLong(id))
			.query(String.class)
			.list()).containsExactly("Hỏi @chuyenvien", "Hỏi @vanthu");
	}

	@Test
	void isChangedOnlyAtFirst() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String id = id(say(SonLa.HEAD, caseNumber, "Một"));
		String path = "/assignments/" + caseNumber + "/comments/" + id;
		age(id, Duration.ofMinutes(14));
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "Hai", "version", 0)).ok();
		age(id, Duration.ofMinutes(2));

		this.api.as(SonLa.HEAD).put(path, Map.of("text", "Ba", "version", 1)).refused(409);

		assertThat(comments(SonLa.HEAD, caseNumber).path(0).path("mayEdit").asBoolean(true)).isFalse();
		this.api.as(SonLa.HEAD).delete(path + "?version=1").ok();
	}

	@Test
	void goesOnWhileTheCaseRestsAndEndsWithIt() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		steer(SonLa.LEADER, caseNumber, "suspend");
		String id = id(say(SonLa.HEAD, caseNumber, "Vẫn trao đổi"));

		steer(SonLa.AUTHORITY, caseNumber, "withdraw");

		say(SonLa.HEAD, caseNumber, "Muộn rồi").refused(409);
		String path = "/assignments/" + caseNumber + "/comments/" + id;
		this.api.as(SonLa.HEAD).put(path, Map.of("text", "x", "version", 0)).refused(409);
		this.api.as(SonLa.HEAD).delete(path + "?version=0").refused(409);
		assertThat(comments(SonLa.CLERK, caseNumber)).hasSize(1);
	}

	@Test
	void isReadInStretches() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		IntStream.range(0, 5).forEach((at) -> say(SonLa.HEAD, caseNumber, at + " @chuyenvien").ok());
		String path = "/assignments/" + caseNumber + "/comments?limit=2";

		JsonNode first = this.api.as(SonLa.CLERK).get(path).ok();
		JsonNode second = this.api.as(SonLa.CLERK).get(path + "&cursor=" + first.path("next").asString("")).ok();
		JsonNode last = this.api.as(SonLa.CLERK).get(path + "&cursor=" + second.path("next").asString("")).ok();

		assertThat(texts(first)).containsExactly("4 @chuyenvien", "3 @chuyenvien");
		assertThat(texts(second)).containsExactly("2 @chuyenvien", "1 @chuyenvien");
		assertThat(texts(last)).containsExactly("0 @chuyenvien");
		assertThat(last.path("next").isNull()).isTrue();
		JsonNode mentions = this.api.as(SonLa.OFFICER).get("/mentions?limit=2").ok();
		assertThat(texts(mentions)).containsExactly("4 @chuyenvien", "3 @chuyenvien");
		assertThat(texts(
				this.api.as(SonLa.OFFICER).get("/mentions?limit=1&cursor=" + mentions.path("next").asString("")).ok()))
			.containsExactly("2 @chuyenvien");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?limit=0", "?limit=201", "?cursor=-!" })
	void namesTheParameterThatMeansNothing(String query) {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		this.api.as(SonLa.HEAD).get("/assignments/" + caseNumber + "/comments" + query).refused(422);
		this.api.as(SonLa.HEAD).get("/mentions" + query).refused(422);
	}

	private ApiReply say(String username, String caseNumber, String text) {
		return this.api.as(username).post("/assignments/" + caseNumber + "/comments", Map.of("text", text));
	}

	private JsonNode comments(String username, String caseNumber) {
		return this.api.as(username).get("/assignments/" + caseNumber + "/comments").ok().path("items");
	}

	private JsonNode mention(String username, String comment) {
		return this.api.as(username)
			.get("/mentions?limit=200")
			.ok()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("comment").asString("").equals(comment))
			.findFirst()
			.orElseGet(MissingNode::getInstance);
	}

	private boolean unread(String username, String step) {
		return this.api.as(username).get("/work-items/" + step).ok().path("unread").asBoolean();
	}

	private void steer(String username, String caseNumber, String action) {
		int version = this.api.as(username).get("/assignments/" + caseNumber).ok().path("version").asInt();
		this.api.as(username)
			.post("/assignments/" + caseNumber + "/" + action, Map.of("reason", "Lý do", "version", version))
			.ok();
	}

	private void age(String comment, Duration by) {
		OffsetDateTime written = this.database.sql("select written_at from case_comment where id = ?")
			.param(Long.parseLong(comment))
			.query(OffsetDateTime.class)
			.single();
		this.database.sql("update case_comment set written_at = ? where id = ?")
			.param(written.minus(by).withOffsetSameInstant(ZoneOffset.UTC))
			.param(Long.parseLong(comment))
			.update();
	}

	private static List<String> texts(JsonNode page) {
		return page.path("items").valueStream().map((one) -> one.path("text").asString("")).toList();
	}

	private static String id(ApiReply said) {
		return said.ok().path("id").asString("");
	}

}
