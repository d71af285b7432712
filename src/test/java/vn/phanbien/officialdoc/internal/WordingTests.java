package vn.phanbien.officialdoc.internal;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phanbien.officialdoc.Authority;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words that the Decree prescribes.
 */
class WordingTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-01-05, ngày 05 tháng 01 năm 2026
			2026-02-10, ngày 10 tháng 02 năm 2026
			2019-06-29, ngày 29 tháng 6 năm 2019
			2026-03-09, ngày 09 tháng 3 năm 2026
			2026-12-31, ngày 31 tháng 12 năm 2026
			""")
	void putsZerosBeforeDaysBelowTenAndTheFirstTwoMonthsOnly(LocalDate date, String expected) {
		assertThat(Wording.date(date)).isEqualTo(expected);
		assertThat(Wording.placeAndDate("Sơn La", date)).isEqualTo("Sơn La, " + expected);
	}

	@Test
	void leavesRoomForADateThatIsNotKnown() {
		assertThat(Wording.date(null)).matches("ngày\u00a0+tháng\u00a0+năm\u00a0+");
		assertThat(Wording.placeAndDate("", null)).startsWith("ngày");
	}

	@Test
	void putsAZeroBeforeNumbersBelowTen() {
		assertThat(Wording.number(new NumberAndSymbol(5, "BC-LHH"))).isEqualTo("05/BC-LHH");
		assertThat(Wording.number(new NumberAndSymbol(10, "BC-LHH"))).isEqualTo("10/BC-LHH");
		assertThat(Wording.number(new NumberAndSymbol(1103, "LHHVN-KHTC"))).isEqualTo("1103/LHHVN-KHTC");
		assertThat(Wording.number(NumberAndSymbol.awaiting("BC-LHH"))).matches("\u00a0+/BC-LHH");
	}

	@Test
	void closesASeriesWhateverWasTyped() {
		assertThat(Wording.series(List.of("Căn cứ A.", "Căn cứ B; ", "Căn cứ C"))).containsExactly("Căn cứ A;",
				"Căn cứ B;", "Căn cứ C.");
		assertThat(Wording.dashed(List.of("Như trên", "Lưu: VT, TVPB."))).containsExactly("- Như trên;",
				"- Lưu: VT, TVPB.");
	}

	@Test
	void setsTheEndMarkOnce() {
		assertThat(Wording.ended("Trên đây là báo cáo.")).isEqualTo("Trên đây là báo cáo./.");
		assertThat(Wording.ended("Trên đây là báo cáo./.")).isEqualTo("Trên đây là báo cáo./.");
	}

	@Test
	void stacksTheLinesAboveASignature() {
		var signature = Signature.of(Authority.KT, "Chủ tịch", "Phó Chủ tịch", "Nguyễn Thị Hằng");

		assertThat(Wording.capacity(signature)).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
		assertThat(Wording.capacity(Signature.of("Thư ký", ""))).containsExactly("THƯ KÝ");
	}

}
