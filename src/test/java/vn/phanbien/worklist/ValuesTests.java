package vn.phanbien.worklist;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What counts something is a whole number.
 */
class ValuesTests {

	@Test
	void readsAWholeNumberHoweverItIsWritten() {
		assertThat(rounds("2").integer("rounds")).contains(2);
		assertThat(rounds("2.0").integer("rounds")).contains(2);
		assertThat(new Values(Map.of()).integer("rounds")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.5", "3000000000" })
	void refusesAnyOtherNumberBesideItsField(String typed) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> rounds(typed).integer("rounds"))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("rounds", "field.wholeNumber")));
	}

	private static Values rounds(String typed) {
		return new Values(Map.of("rounds", new BigDecimal(typed)));
	}

}
