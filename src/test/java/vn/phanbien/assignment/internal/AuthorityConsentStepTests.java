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
import vn.phanbien.records.NewLetter;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The letter by which the authority consents is whole or still to come, and never from a
 * day to come.
 */
class AuthorityConsentStepTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final StepContext STEP = new StepContext(1, CASE, "Task_AuthorityConsent", null);

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private final Assignments assignments = mock();

	private final Letters letters = mock();

	private final AuthorityConsentStep step = new AuthorityConsentStep(
			new CaseSteps(this.assignments, mock(Timeline.class), Clock.fixed(NOW, WorkingCalendar.ZONE)),
			this.letters);

	@BeforeEach
	void aProposal() {
		IncomingLetter letter = mock();
		given(letter.id()).willReturn(9L);
		given(letter.number()).willReturn(IncomingLetters.letter("12/UBND").number());
		given(this.letters.add(any())).willReturn(letter);
		given(this.assignments.require(CASE)).willReturn(new Assignment(CASE, EntryRoute.SELF_PROPOSED, "Khởi nghiệp",
				new Parties(2, null, "UBND tỉnh", false, null, null, null), CaseDates.open(), new PersonId(5), NOW));
	}

	@Test
	void refusesALetterOfADayToCome() {
		refuses(Map.of("letterNumber", "12/UBND", "letterDate", TODAY.plusDays(1)), "letterDate", "field.future");
	}

	@Test
	void refusesHalfALetter() {
		refuses(Map.of("letterNumber", "12/UBND"), "letterDate", "field.required");
		refuses(Map.of("letterDate", TODAY), "letterNumber", "field.assignment.dateWithoutNumber");
	}

	@Test
	void keepsTheDateOfTheLetterForTheRegister() {
		LocalDate written = TODAY.minusDays(3);

		agree(Map.of("letterNumber", "12/UBND", "letterDate", written));

		then(this.letters).should().add(assertArg((letter) -> assertThat(letter.date()).isEqualTo(written)));
	}

	@Test
	void letsTheLetterFollow() {
		agree(Map.of());

		then(this.letters).should(never()).add(any(NewLetter.class));
	}

	private void refuses(Map<String, Object> values, String field, String messageKey) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> agree(values))
			.satisfies((refusal) -> assertThat(refusal.errors()).containsExactly(new FieldError(field, messageKey)));
	}

	private void agree(Map<String, Object> values) {
		this.step.complete(STEP, new Submission(new Actor(new PersonId(5), "lanhdaoubnd", "Lãnh đạo UBND", Set.of()),
				"AGREE", new Values(values), null, null));
	}

}
