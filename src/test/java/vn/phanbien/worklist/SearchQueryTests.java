package vn.phanbien.worklist;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.shared.VietnameseText;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a search finds in a row, on H2 and on PostgreSQL alike.
 */
class SearchQueryTests {

	private static final List<DataSource> databases = Database.createAll();

	@BeforeAll
	static void makeRows() {
		databases.forEach((database) -> JdbcClient.create(database)
			.sql("create table found (id int primary key, search_text varchar(8000) not null)")
			.update());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "phan bien; Đề án phản biện", "BIỆN phan; Phản biện", "đề; De an",
			"de; Đề án", "han; Đề án hạn hán", "kinh te dem; Phát triển kinh tế ban đêm", "ql6; Mở rộng QL 6",
			"ql 6; Mở rộng QL6", "ubnd son la; Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân Sơn La; UBND tỉnh Sơn La",
			"uỷ ban nhân dân; UBND tỉnh", "LHH; Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
			"lien hiep cac hoi khoa hoc va ky thuat; LHH Sơn La", "lhhvn; Liên hiệp Hội Việt Nam",
			"kh&cn; Sở Khoa học và Công nghệ", "KHCN; Sở KH&CN", "so khoa hoc va cong nghe; Sở KHCN",
			"hdnd; Hội đồng nhân dân tỉnh", "mttq; Ủy ban Mặt trận Tổ quốc", "TU; Tỉnh ủy Sơn La", "tỉnh ủy; 433-QĐ/TU",
			"tn&mt; Sở Tài nguyên và Môi trường", "sở tnmt; Sở TN&MT", "quyết định 733; 733 QĐ/LHH", "202; năm 2026",
			"2026-2030; giai đoạn 2026 – 2030" })
	void finds(String typed, String text) {
		assertThat(isFound(typed, VietnameseText.searchable(List.of(), text))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "an; Phản biện", "tu; Tỉnh ủy", "dau tu; Đề án Tỉnh ủy", "42; năm 420",
			"4; năm 2042", "0042; số 0420", "phan bien nuoc; Phản biện", "so khoa hoc; Sở KH&CN", "cp; Chính phủ" })
	void passesOver(String typed, String text) {
		assertThat(isFound(typed, VietnameseText.searchable(List.of(), text))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "pb sl 2026 42; PB-SL-2026-0042", "PBSL20260042; PB-SL-2026-0042",
					"PB-SL-2026-0042; PB-SL-2026-0042", "pb/sl.2026_0042; PB-SL-2026-0042",
					"pbsl202642; PB-SL-2026-0042", "42 pb; PB-SL-2026-0042", "2026-0042; PB-SL-2026-0042",
					"sl20260042; PB-SL-2026-0042", "1410 ubnd; 1410/UBND-KT", "1410/ubnd-kt; 1410/UBND-KT",
					"1410ubndkt; 1410/UBND-KT", "141; 1410/UBND-KT", "733 qđ lhh; 733 QĐ/LHH", "733QĐ/LHH; 733 QĐ/LHH",
					"733 qd-lhh; 733 QĐ/LHH", "433 qđ tu; 433-QĐ/TU", "5 bc lhh; 05/BC-LHH", "05/BC-LHH; 05/BC-LHH" })
	void findsNumbersInAnySpacing(String typed, String number) {
		assertThat(isFound(typed, VietnameseText.searchable(List.of(number), "Đề án"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "pb sl 2026 42; PB-SL-2026-0420", "PB-SL-2026-0004; PB-SL-2026-0040",
			"pbsl20260042; PB-SL-2026-0043", "1410 skhcn; 1410/UBND-KT" })
	void keepsNumbersFromEachOther(String typed, String number) {
		assertThat(isFound(typed, VietnameseText.searchable(List.of(number), "Đề án"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PB-SL-2026-0042", "pb-sl-2026-0042", "pb sl 2026 0042", " PB  SL-2026 – 42 ",
			"PBSL20260042", "pbsl 2026 0042", "PB/SL/2026/0042", "\"pb-sl-2026-0042\"", "pbsl2026-042" })
	void takesAWholeCaseNumberForThatCaseAlone(String typed) {
		assertThat(isFound(typed, ofCase("PB-SL-2026-0042", "7/UBND-KT"))).isTrue();
		assertThat(isFound(typed, ofCase("PB-SL-2026-0007", "42/UBND-KT"))).isFalse();
		assertThat(isFound(typed, ofCase("PB-SL-2026-0007", "0042/UBND-KT"))).isFalse();
		assertThat(isFound(typed, ofCase("PB-TH-2026-0042", "7/SL-PB"))).isFalse();
		assertThat(isFound(typed, ofCase("TV-SL-2026-0042", "7/PB"))).isFalse();
		assertThat(isFound(typed, ofCase("PB-SL-2026-00421", "7/UBND-KT"))).isFalse();
		assertThat(isFound(typed, VietnameseText.searchable(List.of(), "thuyet-minh.pdf", "PB-SL-2026-0042"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "42", "2026 42", "sl 2026 42", "pb 2026 42", "PB-SL-2026", "PB-SL-2026-0042 kt" })
	void takesPartsOfANumberForWords(String typed) {
		assertThat(isFound(typed, ofCase("PB-SL-2026-0007", "42/UBND-KT"))).isTrue();
	}

	private static String ofCase(String number, String letter) {
		return VietnameseText.searchable(List.of(number, letter), "Đề án", "UBND tỉnh");
	}

	@Test
	void takesQuotedWordsAsTheyStand() {
		String text = VietnameseText.searchable(List.of(), "Phát triển kinh tế ban đêm", "Ủy ban");

		assertThat(isFound("\"kinh tế ban đêm\" phat", text)).isTrue();
		assertThat(isFound("“Kinh tế”", text)).isTrue();
		assertThat(isFound("\"te kinh\"", text)).isFalse();
		assertThat(isFound("\"kinh te ban dem uy\"", text)).isFalse();
		assertThat(isFound("\"kin\"", text)).isFalse();
		assertThat(isFound("\"kinh te", text)).isTrue();
	}

	@Test
	void readsComposedAndDecomposedInputAlike() {
		String text = VietnameseText.searchable(List.of(), "Thủy lợi");

		assertThat(isFound(Normalizer.normalize("thủy lợi", Normalizer.Form.NFD), text)).isTrue();
		assertThat(isFound(Normalizer.normalize("thủy lợi", Normalizer.Form.NFC), text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "%", "_", "!?/\\", "🌾🌾", "\"\"", "\"%\"", "\u0301" })
	void findsNothingByNoWords(String typed) {
		assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
		assertThat(isFound(typed, VietnameseText.searchable(List.of("1410/UBND-KT"), "Đề án 100%"))).isFalse();
	}

	@Test
	void takesWildcardsForPunctuation() {
		assertThat(isFound("d_ an", VietnameseText.searchable(List.of(), "dự án"))).isTrue();
		assertThat(isFound("x% an", VietnameseText.searchable(List.of(), "dự án"))).isFalse();
		assertThat(isFound("100%", VietnameseText.searchable(List.of(), "cấp nước 100%"))).isTrue();
	}

	@Test
	void readsALongTextWithoutEnd() {
		String words = "mot hai ba bon nam sau bay tam chin muoi ".repeat(13).substring(0, SearchQuery.LONGEST);

		assertThat(isFound(words, VietnameseText.searchable(List.of(), words))).isTrue();
		assertThat(isFound("a".repeat(500), VietnameseText.searchable(List.of(), words))).isFalse();
		assertThat(SearchQuery.of("a1".repeat(250)).terms()).hasSize(1);
	}

	@Test
	void knowsTheNumberThatWasTyped() {
		assertThat(SearchQuery.of("pb sl 2026 42").names("PB-SL-2026-0042")).isTrue();
		assertThat(SearchQuery.of("PBSL20260042").names("PB-SL-2026-0042")).isTrue();
		assertThat(SearchQuery.of("733 qđ lhh").names("733 QĐ/LHH")).isTrue();
		assertThat(SearchQuery.of("1410 ubnd").names("1410/UBND-KT")).isFalse();
		assertThat(SearchQuery.of("de an").names("Đề án")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "phan bien; Đề án [Phản biện] xã hội", "KHCN son; Sở [KH&CN] tỉnh [Sơn] La",
			"ubnd; [Ủy ban nhân dân] tỉnh", "pbsl20260042; [PB-SL-2026-0042]", "42 sl; PB-[SL]-2026-[0042]",
			"🌾; Lúa 🌾 gạo", "lua; [Lúa] 🌾 gạo", "\"de an\"; [Đề án] phản biện đề tài", "<b>; <[b]>đậm</[b]>" })
	void marksWhatWasLookedFor(String typed, String marked) {
		SearchText text = SearchText.of(marked.replaceAll("[\\[\\]]", ""), SearchQuery.of(typed));

		StringBuilder shown = new StringBuilder();
		text.pieces().forEach((piece) -> shown.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
		assertThat(shown).hasToString(marked);
	}

	private static boolean isFound(String typed, String searchable) {
		Map<String, Object> parameters = new HashMap<>();
		String condition = SearchQuery.of(typed).condition("search_text", "word", parameters);
		List<Integer> found = databases.stream().map((database) -> {
			JdbcClient jdbc = JdbcClient.create(database);
			jdbc.sql("delete from found").update();
			jdbc.sql("insert into found (id, search_text) values (1, :text)").param("text", searchable).update();
			return jdbc.sql("select count(*) from found where " + condition)
				.params(parameters)
				.query(Integer.class)
				.single();
		}).toList();
		assertThat(found.get(0)).as("H2 finds what PostgreSQL finds").isEqualTo(found.get(1));
		return found.get(0) == 1;
	}

}
