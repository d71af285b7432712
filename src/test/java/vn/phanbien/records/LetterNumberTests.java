package vn.phanbien.records;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When two spellings are the number of one letter.
 */
class LetterNumberTests {

	@ParameterizedTest
	@CsvSource({ "2230/UBND-NN, ' 2230 / ubnd - nn '", "433-QĐ/TU, 433 QD/TU", "733 QĐ/LHH, 733/QĐ-LHH",
			"05/BC-LHH, 5/BC-LHH" })
	void isTheSameInAnySpelling(String one, String other) {
		assertThat(new LetterNumber(one).normalised()).isEqualTo(new LetterNumber(other).normalised());
	}

	@ParameterizedTest
	@CsvSource({ "2230/UBND-NN, 2231/UBND-NN", "433-QĐ/TU, 433-CTr/TU", "1/UBND, 10/UBND", "12/3-UBND, 123/UBND" })
	void tellsLettersApart(String one, String other) {
		assertThat(new LetterNumber(one).normalised()).isNotEqualTo(new LetterNumber(other).normalised());
	}

}
