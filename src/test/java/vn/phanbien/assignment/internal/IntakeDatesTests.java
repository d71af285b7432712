package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.OpenCase;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

/**
 * The dates of a new case lie where somebody may mean them.
 */
class IntakeDatesTests {

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), WorkingCalendar.ZONE);

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	private static final LocalDate LAST = LocalDate.of(2036, 11, 28);

	private static final Actor OFFICER = new Actor(new PersonId(1), "ubnd", "Cán bộ", Set.of());

	private final Intake intake = new Intake(mock(IntakeParties.class), mock(IntakeLetters.class), NOW);

	@Test
	void areRefusedBeyondTenYearsAndBeforeTheLastCentury() {
		assertThat(errors(LAST.plusDays(1), FIRST.minusDays(1))).contains(
				new FieldError("deadline", "field.between", FIRST, LAST),
				new FieldError("letter.date", "field.between", FIRST, LAST));
	}

	@Test
	void areTakenUpToTheBorders() {
		assertThat(errors(LAST, FIRST)).noneMatch((error) -> error.messageKey().equals("field.between"));
	}

	@Test
	void areThoseOfALetterThatIsWrittenAlready() {
		assertThat(errors(LAST, TODAY)).noneMatch((error) -> error.field().equals("letter.date"));
		assertThat(errors(LAST, TODAY.plusDays(1))).contains(new FieldError("letter.date", "field.future"));
	}

	private List<FieldError> errors(LocalDate deadline, @Nullable LocalDate letterDate) {
		OpenCase.Letter letter = new OpenCase.Letter("12/UBND", letterDate, null, null, null, null, null, null);
		OpenCase input = new OpenCase(null, null, "Đề án", null, null, null, null, null, null, null, letter, null,
				deadline, null, null, false, null);
		return catchThrowableOfType(InvalidInput.class, () -> this.intake.check(OFFICER, input)).errors();
	}

}
