package vn.phanbien.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Case numbers as people type them.
 */
class CaseNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "PB-SL-2026-0042; PB-SL-2026-0042", "pb sl 2026 42; PB-SL-2026-0042",
					"tvth20261234; TV-TH-2026-1234", "Gđ - Hn / 2025 . 0007; GD-HN-2025-0007",
					"pb-h2-2026-12345; PB-H2-2026-12345", "pbh220260042; PB-H2-2026-0042" })
	void recognisesANumberInAnySpacing(String typed, String number) {
		assertThat(CaseNumber.typed(typed)).contains(new CaseNumber(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "PB-SL-2026", "PB-SL-20260", "PB-SL-0042", "PB 2026 0042", "QĐ-SL-2026-0042",
			"PB-SL-2026-0042 đề án", "số PB-SL-2026-0042", "gđ1 2026-2030", "gđ 2026-2030", "PB-SL-1726-0042",
			"PB-SL-2026-1234567890" })
	void recognisesNothingElse(String typed) {
		assertThat(CaseNumber.typed(typed)).isEmpty();
	}

}
