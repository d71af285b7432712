package vn.phanbien.assignment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an extension may ask for.
 */
class ExtensionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	@Test
	void movesToADayOfTheNextTenYears() {
		to(TODAY.plusYears(10)).check(CaseDates.open(), TODAY);
	}

	@Test
	void doesNotMoveToAYearWithADigitTooMany() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> to(LocalDate.of(20_261, 12, 1)).check(CaseDates.open(), TODAY))
			.satisfies((refusal) -> assertThat(refusal.errors()).containsExactly(
					new FieldError("deadline", "field.between", LocalDate.of(1900, 1, 1), TODAY.plusYears(10))));
	}

	@Test
	void comesAfterThePresentDeadline() {
		CaseDates present = CaseDates.fixed(TODAY.plusDays(20)).internal(TODAY.plusDays(10));

		to(TODAY.plusDays(21)).checkLater(present, present.agency(TODAY.plusDays(21), null));

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> to(TODAY.plusDays(20)).checkLater(present, present))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("deadline", "field.extendsNothing", TODAY.plusDays(20))));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> new Extension(Extension.Which.INTERNAL, null, 5, null).checkLater(present,
					present.internal(TODAY.plusDays(7))))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("workingDays", "field.extendsNothing", TODAY.plusDays(10))));
	}

	private static Extension to(LocalDate deadline) {
		return new Extension(Extension.Which.AGENCY, deadline, null, "12/UBND");
	}

}
