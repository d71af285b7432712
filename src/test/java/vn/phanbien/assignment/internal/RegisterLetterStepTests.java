package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.IncomingLetters;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * A letter that the clerk holds in hand is written already.
 */
class RegisterLetterStepTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final StepContext STEP = new StepContext(1, CASE, "Task_RegisterLetter", null);

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private final Assignments assignments = mock();

	private final Letters letters = mock();

	private final RegisterLetterStep step = new RegisterLetterStep(
			new CaseSteps(this.assignments, mock(Timeline.class), Clock.fixed(NOW, WorkingCalendar.ZONE)), this.letters,
			mock(), mock());

	@BeforeEach
	void aCaseWithoutALetter() {
		IncomingLetter letter = mock();
		given(letter.id()).willReturn(9L);
		given(letter.number()).willReturn(IncomingLetters.letter("12/UBND").number());
		given(this.letters.add(any())).willReturn(letter);
		given(this.letters.register(anyLong(), any(), any())).willReturn(letter);
		given(this.assignments.require(CASE)).willReturn(new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án hạn hán",
				new Parties(2, null, "UBND tỉnh", false, null, null, null), CaseDates.open(), new PersonId(5), NOW));
	}

	@Test
	void refusesALetterOfADayToCome() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> register(TODAY.plusDays(1)))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("letterDate", "field.future")));
		then(this.letters).should(never()).add(any());
	}

	@Test
	void takesALetterOfToday() {
		register(TODAY);

		then(this.letters).should().register(anyLong(), any(), any());
	}

	private void register(LocalDate written) {
		this.step.complete(STEP,
				new Submission(new Actor(new PersonId(5), "vanthu", "Văn thư", Set.of()), "REGISTER",
						new Values(Map.of("letterNumber", "12/UBND", "letterDate", written, "arrivalDate", TODAY)),
						null, null));
	}

}
