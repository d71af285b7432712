package vn.phanbien.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.SqlLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes and goes stands in the registers, on screen, printed and as a workbook.
 */
@SuppressWarnings("NullAway.Init")
abstract class RegistersStory {

	/** Who asks, where the lines stand, the letters, their cases, names and answers. */
	private static final int MOST_STATEMENTS = 6;

	@Autowired
	private ApiClient api;

	@Autowired
	private SqlLog sql;

	@Test
	void keepsALetterFromItsArrivalToItsAnswer() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_CheckDossier");

		JsonNode come = only("incoming", caseNumber);
		assertThat(come.path("cells").path("number").asString("")).matches("\\d{2,}");
		assertThat(come.path("cells").path("author").asString("")).isEqualTo("Ủy ban nhân dân tỉnh Sơn La");
		assertThat(come.path("cells").path("symbol").asString("")).endsWith("/UBND-KT");
		assertThat(only("handling", caseNumber).path("cells").path("progress").asString("")).isNotBlank();

		sonLa.walkTo(caseNumber, "Task_DeliverReport");
		JsonNode gone = only("outgoing", caseNumber);
		String symbol = gone.path("cells").path("symbol").asString("");
		assertThat(symbol).matches("\\d{2,}/BC-LHH.*");
		assertThat(only("handling", caseNumber).path("cells").path("answer").asString("")).isEqualTo(symbol);
	}

	@Test
	void goesThroughAYearInStretchesWithoutDoublesOrGaps() {
		SonLa sonLa = new SonLa(this.api);
		Stream.of(1, 2, 3).forEach((number) -> sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier"));
		List<String> whole = ids("/registers/incoming?limit=200");
		List<String> stretches = new ArrayList<>();
		String next = "";
		do {
			JsonNode page = officer("/registers/incoming?limit=2" + next).ok();
			page.path("items").forEach((line) -> stretches.add(line.path("id").asString()));
			next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
		}
		while (!next.isEmpty() && stretches.size() < whole.size());

		assertThat(stretches).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void readsAFullStretchWithAHandfulOfStatements() {
		SonLa sonLa = new SonLa(this.api);
		Stream.of(1, 2, 3).forEach((number) -> sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier"));
		officer("/registers/handling?limit=1").ok();

		assertThat(this.sql.statementsOf(() -> officer("/registers/handling?limit=200").ok()))
			.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
	}

	@Test
	void isPrintedAndWrittenAsAWorkbook() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_CheckDossier");
		String number = only("incoming", caseNumber).path("cells").path("number").asString("");

		String pdf = text(officer("/registers/incoming.pdf"));
		assertThat(pdf).contains("LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH SƠN LA", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
				"Năm " + LocalDate.now(SonLa.VIETNAM).getYear(), "Ký nhận", "(10)");
		List<Row> rows = rows(officer("/registers/incoming.xlsx"));
		assertThat(rows.get(0).getCellText(1)).isEqualTo("Số đến");
		assertThat(rows).anySatisfy((row) -> {
			assertThat(row.getCellText(1)).isEqualTo(number);
			assertThat(row.getCellText(9)).contains(caseNumber);
		});
	}

	@Test
	void refusesWhatNoRegisterHas() {
		assertThat(officer("/registers/secret").status()).isEqualTo(404);
		assertThat(officer("/registers/incoming?cursor=x").refused(422).toString()).contains("cursor");
		assertThat(officer("/registers/incoming?cursor=%2B999999999-01-01_1").refused(422).toString())
			.contains("cursor");
		assertThat(officer("/registers/incoming?limit=0").refused(422).toString()).contains("limit");
		assertThat(officer("/registers/incoming?limit=201").refused(422).toString()).contains("limit");
		assertThat(officer("/registers/incoming?year=99999").refused(422).toString()).contains("year");
		assertThat(officer("/registers/incoming?union=999999").refused(422).toString()).contains("union");
		assertThat(officer("/registers/incoming?year=1999").ok().path("items").size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ubnd", "chuyengia1", "ketoan", "quantri" })
	void isForTheUnionsStaffAlone(String stranger) {
		this.api.as(stranger).get("/registers/outgoing").refused(403);
		assertThat(this.api.as(stranger).get("/registers/outgoing.xlsx").status()).isEqualTo(403);
	}

	@Test
	void showsNobodyAnotherUnionsLines() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_CheckDossier");

		assertThat(this.api.as("th-vanthu").get("/registers/incoming?limit=200").ok().toString())
			.doesNotContain(caseNumber);
	}

	private JsonNode only(String register, String caseNumber) {
		List<JsonNode> found = new ArrayList<>();
		officer("/registers/" + register + "?limit=200").ok().path("items").forEach((line) -> {
			if (line.path("cases").toString().contains("\"" + caseNumber + "\"")
					&& !line.path("cells").path("symbol").asString("").contains("QĐ")) {
				found.add(line);
			}
		});
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<String> ids(String path) {
		List<String> ids = new ArrayList<>();
		officer(path).ok().path("items").forEach((line) -> ids.add(line.path("id").asString()));
		return ids;
	}

	private ApiReply officer(String path) {
		return this.api.as(SonLa.OFFICER).get(path);
	}

	private static String text(ApiReply reply) {
		assertThat(reply.status()).as(reply.call()).isEqualTo(200);
		try (PDDocument pdf = Loader.loadPDF(reply.content())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Row> rows(ApiReply reply) {
		assertThat(reply.status()).as(reply.call()).isEqualTo(200);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(reply.content()))) {
			return workbook.getFirstSheet().read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
