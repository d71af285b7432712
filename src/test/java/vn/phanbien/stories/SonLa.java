package vn.phanbien.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiWalker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The people of one province and the cases that they open.
 */
final class SonLa {

	static final String CLERK = "vanthu";

	static final String OFFICER = "chuyenvien";

	static final String HEAD = "truongban";

	static final String LEADER = "chutich";

	static final String AUTHORITY = "ubnd";

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	static final List<String> EVERYBODY = Stream
		.concat(Stream.of(CLERK, OFFICER, HEAD, LEADER, "phochutich", "ketoan", AUTHORITY, "lanhdaoubnd"),
				IntStream.rangeClosed(1, 9).mapToObj((number) -> "chuyengia" + number))
		.toList();

	private static final AtomicInteger LETTERS = new AtomicInteger();

	private static final AtomicInteger TITLES = new AtomicInteger();

	private final ApiClient api;

	SonLa(ApiClient api) {
		this.api = api;
	}

	ApiWalker walker() {
		return new ApiWalker(this.api, EVERYBODY);
	}

	/** Opens a case that the committee assigns. */
	String assigned(String kind) {
		return open(AUTHORITY, Map.of("entryRoute", "ASSIGNED", "kind", kind, "title",
				title("Đề án", "phát triển kinh tế ban đêm"), "workingDays", 30, "letter", letter("UBND-KT")));
	}

	String ordered(String kind) {
		return open(CLERK, Map.of("entryRoute", "ORDERED", "kind", kind, "title", title("Quy hoạch", "cấp nước vùng"),
				"orderingAgency", "SL-SKHCN", "workingDays", 20, "letter", letter("SKHCN-QLKH")));
	}

	String proposed(String kind) {
		return open(OFFICER, Map.of("entryRoute", "SELF_PROPOSED", "kind", kind, "title",
				title("Giải pháp", "thúc đẩy khởi nghiệp"), "workingDays", 15));
	}

	/**
	 * No two cases are about the same work: whoever has judged one is tied to the other.
	 */
	private static String title(String what, String about) {
		return what + " số " + TITLES.incrementAndGet() + " về " + about;
	}

	String open(String username, Map<String, ?> body) {
		return this.api.as(username).post("/assignments", body).ok().path("caseNumber").asString("");
	}

	static Map<String, Object> letter(String symbol) {
		return Map.of("number", LETTERS.incrementAndGet() + "/" + symbol, "date", "2026-01-05", "urgency", "NORMAL");
	}

	/** Walks until somebody holds or may claim a step, and names its work item. */
	String walkTo(String caseNumber, String step) {
		return walker().walkToStep(caseNumber, step);
	}

	List<String> openSteps(String caseNumber, String step) {
		return walker().openSteps(caseNumber, step);
	}

	String state(String caseNumber) {
		return this.api.as(CLERK).get("/assignments/" + caseNumber).ok().path("state").asString("");
	}

	/** Reads the text of a Word file that was sent. */
	static String word(ApiReply reply) {
		assertThat(reply.status()).as(reply.call()).isEqualTo(200);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(reply.content()));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
