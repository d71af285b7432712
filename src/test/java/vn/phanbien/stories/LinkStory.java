package vn.phanbien.stories;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expert without an account answers and writes by a signed link, which opens one seat
 * and nothing else.
 */
@SuppressWarnings("NullAway.Init")
abstract class LinkStory {

	private static final List<String> CLOSED = List.of("/viec", "/viec/phan-cong", "/nhiem-vu", "/nhiem-vu/moi", "/tim",
			"/chuyen-gia", "/nhac-den", "/uy-quyen", "/phan-cong", "/viec/1", "/nhiem-vu/PB-SL-2026-9999");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Test
	void letsAnExpertWithoutAnAccountDoEverythingThatIsTheirs() {
		HueCase hue = open();
		long seat = seatWithoutAccount(hue, 0);
		LinkBearer bearer = new LinkBearer(this.port);
		String link = make(hue, seat);

		assertThat(bearer.look(link).statusCode()).isEqualTo(200);
		assertThat(bearer.get(link)).satisfies((page) -> {
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("Quy hoạch chi tiết hai bờ sông Hương", "Mở thư mời");
			assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
			assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
		});
		assertThat(opened(seat)).isZero();
		String step = LinkBearer.destination(bearer.post(link, Map.of()));
		assertThat(opened(seat)).isOne();
		assertThat(step).startsWith("/viec/").doesNotContain(link);
		assertThat(bearer.get(step).body()).contains("Liên hiệp", "Kết thúc phiên").doesNotContain("shell-nav");

		bearer.decide(step, "ACCEPT", Map.of("f.conflict", "NONE", "f.confidentiality", "true"));
		String critique = next(bearer, step);
		HttpResponse<String> done = bearer.decide(critique, "SUBMIT", Map.of("f.general", "Cần bổ sung số liệu",
				"f.conclusion", "AGREE", "f.confirmed", "true", "f.points[0].problem", "Thiếu trạm đo"));
		assertThat(done.statusCode()).as(done.body()).isEqualTo(302);

		String receipt = LinkBearer.destination(bearer.get("/thu-moi"));
		assertThat(receipt).isEqualTo("/nhiem-vu/" + hue.caseNumber() + "?tab=rounds");
		assertThat(bearer.get(receipt).body()).contains("Thiếu trạm đo");
		assertThat(this.api.as("chuyenvien").get("/assignments/" + hue.caseNumber() + "/timeline").text())
			.contains("qua liên kết");
	}

	@Test
	void opensNothingBesideItsSeat() {
		HueCase hue = open();
		HueCase other = open();
		LinkBearer bearer = new LinkBearer(this.port);
		String link = make(hue, seatWithoutAccount(hue, 0));
		bearer.get(link);
		String own = LinkBearer.destination(bearer.post(link, Map.of()));

		CLOSED.forEach((address) -> assertThat(bearer.get(address).statusCode()).as(address).isEqualTo(404));
		assertThat(bearer.get("/nhiem-vu/" + other.caseNumber()).statusCode()).isEqualTo(404);
		assertThat(steps(hue)).hasSizeGreaterThan(2)
			.filteredOn((step) -> !own.equals("/viec/" + step))
			.allSatisfy((step) -> assertThat(bearer.get("/viec/" + step).statusCode()).isEqualTo(404));
		assertThat(bearer.get("/api/v1/me").statusCode()).isEqualTo(401);
		String token = URI.create(link).getPath().substring("/thu-moi/".length());
		assertThat(this.api.withTokens((name) -> token).as("x").get("/me").status()).isEqualTo(401);
	}

	@Test
	void keepsAnAccountsOtherWorkOutOfItsLink() {
		HueCase hue = open();
		HueCase other = open();
		long seat = seatOf(hue, "Chuyên gia 1");
		LinkBearer bearer = new LinkBearer(this.port);
		String link = make(hue, seat);
		bearer.get(link);
		bearer.post(link, Map.of());

		assertThat(bearer.get("/nhiem-vu/" + other.caseNumber()).statusCode()).isEqualTo(404);
		assertThat(steps(other))
			.allSatisfy((step) -> assertThat(bearer.get("/viec/" + step).statusCode()).isEqualTo(404));
		assertThat(bearer.get("/viec").statusCode()).isEqualTo(404);
		String file = this.api.as("ubnd")
			.upload("/assignments/" + other.caseNumber() + "/documents", "ho-so.pdf", SmallPdf.titled("Hồ sơ"),
					Map.of("kind", "DRAFT"))
			.ok()
			.path("id")
			.asString("");
		assertThat(bearer.get("/tai-lieu/" + file).statusCode()).isEqualTo(404);
	}

	@Test
	void takesTheStepThatTheSecretaryHasTakenForThePaper() {
		HueCase hue = open();
		long seat = seatWithoutAccount(hue, 0);
		String taken = this.database.sql("select id from work_item where seat = :seat and state = 'OPEN'")
			.param("seat", seat)
			.query(String.class)
			.single();
		this.api.as("chuyenvien").post("/work-items/" + taken + "/claim", Map.of()).ok();
		LinkBearer bearer = new LinkBearer(this.port);
		String link = make(hue, seat);
		bearer.get(link);

		String step = LinkBearer.destination(bearer.post(link, Map.of()));

		assertThat(step).isEqualTo("/viec/" + taken);
		HttpResponse<String> done = bearer.decide(step, "ACCEPT",
				Map.of("f.conflict", "NONE", "f.confidentiality", "true"));
		assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
	}

	@Test
	void endsWhenItIsRevokedReplacedOrDeclined() {
		HueCase hue = open();
		long seat = seatWithoutAccount(hue, 0);
		LinkBearer bearer = new LinkBearer(this.port);
		String first = make(hue, seat);
		bearer.get(first);
		String step = LinkBearer.destination(bearer.post(first, Map.of()));
		assertThat(bearer.get(step).statusCode()).isEqualTo(200);

		String second = make(hue, seat);
		assertThat(LinkBearer.destination(bearer.get(step))).isEqualTo("/thu-moi?het");
		assertThat(bearer.get(first)).satisfies(LinkStory::tellsWhatToDo);

		bearer.get(second);
		bearer.post(second, Map.of());
		bearer.decide(step, "DECLINE", Map.of("comment", "Bận công tác"));
		assertThat(LinkBearer.destination(bearer.get(step))).isEqualTo("/thu-moi?het");
		assertThat(bearer.get(second)).satisfies(LinkStory::tellsWhatToDo);

		String third = make(hue, seatWithoutAccount(hue, 1));
		this.api.as("chuyenvien")
			.delete("/assignments/" + hue.caseNumber() + "/seats/" + seatWithoutAccount(hue, 1) + "/link");
		assertThat(bearer.get(third)).satisfies(LinkStory::tellsWhatToDo);
		assertThat(bearer.get("/thu-moi/" + "A".repeat(22))).satisfies(LinkStory::tellsWhatToDo);
	}

	@Test
	void isMadeByTheSecretaryAndTheStaffAlone() {
		HueCase hue = open();
		String path = "/assignments/" + hue.caseNumber() + "/seats/" + seatWithoutAccount(hue, 0) + "/link";

		this.api.as("chuyengia1").post(path, Map.of()).refused(403);
		this.api.as("ubnd").post(path, Map.of()).refused(404);
		this.api.as("th-chuyenvien").post(path, Map.of()).refused(404);
		this.api.as("chuyenvien").post(path.replaceAll("seats/\\d+", "seats/999999"), Map.of()).refused(404);
		assertThat(this.database.sql("select token_hash from signed_link").query(String.class).list())
			.allSatisfy((hash) -> assertThat(hash).matches("[0-9a-f]{64}"));
	}

	@Test
	void opensOnlyByTheButtonOfItsPage() {
		HueCase hue = open();
		long seat = seatWithoutAccount(hue, 0);
		String link = make(hue, seat);

		HttpResponse<String> forged = new LinkBearer(this.port).post(link, "");

		assertThat(forged.statusCode()).isIn(302, 403);
		assertThat(opened(seat)).isZero();
	}

	private static void tellsWhatToDo(HttpResponse<String> page) {
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("Liên kết không còn hiệu lực", "Xin liên hệ")
			.doesNotContain("sông Hương", "Chuyên gia");
	}

	private HueCase open() {
		HueCase hue = new HueCase(this.api);
		hue.compose(4);
		hue.walkTo("Task_AnswerInvitation");
		return hue;
	}

	private String make(HueCase hue, long seat) {
		String url = this.api.as("chuyenvien")
			.post("/assignments/" + hue.caseNumber() + "/seats/" + seat + "/link", Map.of())
			.ok()
			.path("url")
			.asString("");
		return URI.create(url).getPath();
	}

	/** The critique follows inside the seat through a job. */
	private String next(LinkBearer bearer, String step) {
		return Awaitility.await()
			.pollInSameThread()
			.until(() -> LinkBearer.destination(bearer.get("/thu-moi")),
					(address) -> address.startsWith("/viec/") && !address.equals(step));
	}

	private long seatWithoutAccount(HueCase hue, int nth) {
		return this.database.sql("""
				select s.id from seat s where s.case_number = :case and s.seat_role in ('REVIEWER', 'MEMBER')
				and not exists (select 1 from account a where a.person_id = s.person_id) order by s.id""")
			.param("case", hue.caseNumber())
			.query(Long.class)
			.list()
			.get(nth);
	}

	private long seatOf(HueCase hue, String name) {
		return this.database.sql("""
				select s.id from seat s join person p on p.id = s.person_id
				where s.case_number = :case and p.display_name = :name""")
			.param("case", hue.caseNumber())
			.param("name", name)
			.query(Long.class)
			.single();
	}

	private int opened(long seat) {
		return this.database.sql("select count(*) from signed_link where seat_id = :seat and opened_at is not null")
			.param("seat", seat)
			.query(Integer.class)
			.single();
	}

	private List<String> steps(HueCase hue) {
		return this.api.as("vanthu")
			.get("/assignments/" + hue.caseNumber() + "/work-items")
			.ok()
			.path("items")
			.valueStream()
			.map((item) -> item.path("id").asString(""))
			.toList();
	}

}
