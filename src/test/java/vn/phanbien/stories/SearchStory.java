package vn.phanbien.stories;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search finds for each person what that person may read elsewhere, and nothing else.
 */
@SuppressWarnings("NullAway.Init")
abstract class SearchStory {

	private static final List<String> OUTSIDERS = List.of("tinhuy", "quantri-sl", "th-vanthu", "th-chuyenvien",
			"th-truongban", "th-chutich", "th-phochutich", "th-ubnd", "th-chuyengia1", "ls-vanthu", "ls-chuyenvien",
			"ls-chutich", "ls-phochutich", "hy-vanthu", "hy-chutich", "trunguong", "lanhdaotw", "quantri");

	private static final List<String> STAFF = List.of("vanthu", "chuyenvien", "chuyenvien2", "truongban", "chutich",
			"phochutich");

	@Autowired
	private ApiClient api;

	@Test
	void findsForEachRoleWhatItMayRead() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = open(sonLa, "Đề án bảo tồn voọc mũi hếch", "8001/UBND-MH");
		String file = upload(caseNumber, "thuyet-minh-vooc.pdf");
		sonLa.walkTo(caseNumber, "Task_SubmitCritique");

		assertThat(STAFF).allSatisfy((staff) -> assertThat(kinds(staff, caseNumber, "vooc mui hech"))
			.containsExactly("CASE", "DOCUMENT", "LETTER", "STEP"));
		assertThat(List.of("ubnd", "lanhdaoubnd"))
			.allSatisfy((agency) -> assertThat(kinds(agency, caseNumber, "vooc mui hech")).containsExactly("CASE",
					"DOCUMENT", "LETTER"));
		assertThat(kinds("ketoan", caseNumber, "vooc mui hech")).containsExactly("CASE");
		assertThat(OUTSIDERS).allSatisfy((stranger) -> {
			assertThat(find(stranger, "vooc mui hech")).isEmpty();
			assertThat(find(stranger, caseNumber)).isEmpty();
			assertThat(find(stranger, "8001 ubnd")).isEmpty();
		});
		everybody().forEach((reader) -> agreesWithReading(reader, caseNumber, file));
	}

	/** What search says of a case is what the case, its file and its steps say. */
	private void agreesWithReading(String reader, String caseNumber, String file) {
		List<JsonNode> found = Stream
			.concat(find(reader, caseNumber).stream(), find(reader, "thuyet minh vooc").stream())
			.toList();
		assertThat(ids(found, "CASE").contains(caseNumber)).as("the case for %s", reader)
			.isEqualTo(this.api.as(reader).get("/assignments/" + caseNumber).isOk());
		assertThat(ids(found, "DOCUMENT").contains(file)).as("the file for %s", reader)
			.isEqualTo(this.api.as(reader).get("/documents/" + file).isOk());
		assertThat(ids(found, "STEP")).as("steps for %s", reader)
			.isEqualTo(this.api.as(reader)
				.get("/work-items?view=all&q=" + caseNumber)
				.ok()
				.path("items")
				.valueStream()
				.map((item) -> item.path("id").asString(""))
				.collect(Collectors.toSet()))
			.allSatisfy((step) -> this.api.as(reader).get("/work-items/" + step).ok());
	}

	@Test
	void opensTheDossierToExpertsOnlyAfterTheDeclaration() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = open(sonLa, "Đề án bảo tồn sếu đầu đỏ", "8002/UBND-SD");
		String file = upload(caseNumber, "ban-do-seu.pdf");
		sonLa.walkTo(caseNumber, "Task_AnswerInvitation");
		List<String> invited = experts()
			.filter((expert) -> !find(expert, "ban do seu " + caseNumber).isEmpty()
					|| this.api.as(expert).get("/assignments/" + caseNumber).isOk())
			.toList();

		assertThat(invited).isNotEmpty()
			.allSatisfy((expert) -> assertThat(kinds(expert, caseNumber)).contains("CASE").doesNotContain("DOCUMENT"));

		sonLa.walkTo(caseNumber, "Task_SubmitCritique");

		assertThat(invited)
			.anySatisfy((expert) -> assertThat(ids(find(expert, "ban do seu"), "DOCUMENT")).contains(file));
	}

	@Test
	void keepsExpertsToTheStaffAndTheirAdministrator() {
		Stream.concat(STAFF.stream(), Stream.of("quantri-sl"))
			.forEach((reader) -> assertThat(find(reader, "chuyen gia 1")).as(reader)
				.extracting((hit) -> hit.path("title").asString(""))
				.contains("Chuyên gia 1")
				.doesNotContain("Chuyên gia Thanh Hóa 1"));
		Stream
			.of("ubnd", "lanhdaoubnd", "tinhuy", "ketoan", "chuyengia1", "th-ubnd", "trunguong", "lanhdaotw", "quantri")
			.forEach((reader) -> assertThat(ids(find(reader, "chuyen gia"), "EXPERT")).as(reader).isEmpty());
		assertThat(find("th-chuyenvien", "chuyen gia")).extracting((hit) -> hit.path("title").asString(""))
			.doesNotContain("Chuyên gia 1");
	}

	@Test
	void putsTheExactNumberFirstInWhateverSpacing() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = open(sonLa, "Đề án bảo tồn tê tê", "8003/UBND-TT");
		String[] parts = caseNumber.split("-");
		String short4 = Integer.toString(Integer.parseInt(parts[3]));

		assertThat(List.of(caseNumber, caseNumber.replace("-", ""), caseNumber.toLowerCase(Locale.ROOT),
				"pb sl " + parts[2] + " " + short4))
			.allSatisfy((typed) -> {
				JsonNode first = find("vanthu", typed).get(0);
				assertThat(first.path("kind").asString("")).isEqualTo("CASE");
				assertThat(first.path("url").asString("")).isEqualTo("/nhiem-vu/" + caseNumber);
				assertThat(first.path("why").asString("")).isEqualTo("Số: " + caseNumber);
			});
		assertThat(List.of("8003/UBND-TT", "8003 ubnd tt", "8003ubndtt")).allSatisfy((typed) -> {
			JsonNode first = find("vanthu", typed).get(0);
			assertThat(first.path("kind").asString("")).isEqualTo("LETTER");
			assertThat(first.path("number").asString("")).isEqualTo("8003/UBND-TT");
			assertThat(first.path("url").asString("")).startsWith("/nhiem-vu/" + caseNumber);
		});
		assertThat(ids(find("ubnd", "8003 ubnd"), "CASE")).contains(caseNumber);
		assertThat(this.api.as("vanthu").get("/assignments?q=" + encoded("8003 ubnd")).ok().path("items").size())
			.isEqualTo(1);
	}

	@Test
	void saysWhyItFound() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = open(sonLa, "Đề án bảo tồn Hổ Đông Dương", "8004/UBND-HD");

		JsonNode hit = find("vanthu", "ho dong duong ubnd son la").stream()
			.filter((item) -> item.path("kind").asString("").equals("CASE"))
			.findFirst()
			.orElseThrow();

		assertThat(hit.path("caseNumber").asString("")).isEqualTo(caseNumber);
		assertThat(hit.path("title").asString("")).isEqualTo("Đề án bảo tồn Hổ Đông Dương");
		assertThat(hit.path("why").asString("")).contains("Cơ quan giao: Ủy ban nhân dân tỉnh Sơn La",
				"Tên nhiệm vụ: Đề án bảo tồn Hổ Đông Dương");
	}

	@Test
	void findsWhatTheUnionIssuedOnceOthersMayReadIt() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = open(sonLa, "Đề án bảo tồn cá cóc", "8005/UBND-CC");
		sonLa.walker().walkToTheEnd(caseNumber);
		String reference = this.api.as("vanthu")
			.get("/assignments/" + caseNumber + "/report")
			.ok()
			.path("issue")
			.path("reference")
			.asString("");

		List<JsonNode> staff = find("vanthu", caseNumber + " bc lhh");

		assertThat(staff).anySatisfy((hit) -> {
			assertThat(hit.path("kind").asString("")).isEqualTo("DOCUMENT");
			assertThat(hit.path("number").asString("")).contains("BC-LHH");
		});
		Set<String> readable = ids(find("ubnd", caseNumber), "DOCUMENT");
		assertThat(readable).as(reference)
			.allSatisfy((document) -> this.api.as("ubnd").get("/documents/" + document).ok());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/search?q=", "/search?q=%20" })
	void refusesToLookForNothing(String path) {
		JsonNode problem = this.api.as("vanthu").get(path).refused(422);

		assertThat(problem.path("errors").path(0).path("field").asString("")).isEqualTo("q");
		assertThat(problem.path("code").asString("")).isNotEmpty();
	}

	@Test
	void refusesWhatIsTooLongAndUnknownKinds() {
		this.api.as("vanthu").get("/search?q=" + "a".repeat(501)).refused(422);
		this.api.as("vanthu").get("/search?q=a&kind=SECRET").refused(422);
		this.api.anonymously().get("/search?q=a").refused(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "'\"`;--", "\\", "🌾", "!", "\"\"", "(:)", "x'; drop table assignment; --" })
	void findsNothingByPunctuation(String typed) {
		assertThat(find("vanthu", typed)).isEmpty();
	}

	@Test
	void readsTheLongestTextsThatItTakes() {
		find("vanthu", "a".repeat(500));
		find("vanthu", "1 ".repeat(250).strip());
		find("vanthu", "ub nd ".repeat(83).strip());
	}

	@Test
	void showsOneKindInFull() {
		assertThat(kindsOf(results("vanthu", "/search?kind=expert&q=" + encoded("chuyen gia"))))
			.containsExactly("EXPERT");
		assertThat(results("vanthu", "/search?kind=expert&q=" + encoded("chuyen gia"))).hasSizeGreaterThan(8);
		assertThat(ids(find("vanthu", "chuyen gia"), "EXPERT")).hasSize(8);
	}

	private String open(SonLa sonLa, String title, String letter) {
		return sonLa.open(SonLa.AUTHORITY, Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", title,
				"workingDays", 30, "letter", Map.of("number", letter, "date", "2026-01-05", "urgency", "NORMAL")));
	}

	private String upload(String caseNumber, String fileName) {
		return this.api.as(SonLa.AUTHORITY)
			.upload("/assignments/" + caseNumber + "/documents", fileName, SmallPdf.titled("Thuyết minh"),
					Map.of("kind", "EXPLANATION"))
			.ok()
			.path("id")
			.asString("");
	}

	private static Stream<String> experts() {
		return SonLa.EVERYBODY.stream().filter((username) -> username.startsWith("chuyengia"));
	}

	private static Stream<String> everybody() {
		return Stream.of(SonLa.EVERYBODY, OUTSIDERS, List.of("chuyenvien2")).flatMap(List::stream);
	}

	private Set<String> kinds(String username, String... typed) {
		return kindsOf(Stream.of(typed).flatMap((text) -> find(username, text).stream()).toList());
	}

	private static Set<String> kindsOf(List<JsonNode> found) {
		return found.stream()
			.map((hit) -> hit.path("kind").asString(""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> ids(List<JsonNode> found, String kind) {
		return found.stream()
			.filter((hit) -> hit.path("kind").asString("").equals(kind))
			.map((hit) -> hit.path("id").asString(""))
			.collect(Collectors.toSet());
	}

	private List<JsonNode> find(String username, String typed) {
		return results(username, "/search?q=" + encoded(typed));
	}

	private List<JsonNode> results(String username, String path) {
		return this.api.as(username).get(path).ok().path("items").valueStream().toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
