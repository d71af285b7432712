package vn.phanbien.assignment;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * Leaders learn of plans that miss the agency's deadline.
 */
class DeadlineWarningsTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final PersonId SECRETARY = new PersonId(7);

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 11);

	private final Assignments assignments = mock();

	private final Timeline timeline = mock();

	private final DeadlineWarnings warnings = new DeadlineWarnings(this.assignments, this.timeline);

	@Test
	void tellOfADayAfterTheDeadline() {
		due(CaseDates.fixed(DEADLINE));

		plan(DEADLINE.plusDays(1));

		then(this.timeline).should()
			.record(CASE, SECRETARY, Timeline.Audience.INTERNAL, "timeline.review.afterDeadline", 2, "x", DEADLINE);
	}

	@Test
	void areSilentUpToTheDeadlineAndWithoutOne() {
		due(CaseDates.fixed(DEADLINE));
		plan(DEADLINE);
		due(CaseDates.open());
		plan(DEADLINE.plusYears(1));

		then(this.timeline).shouldHaveNoInteractions();
	}

	private void plan(LocalDate day) {
		this.warnings.planned(CASE, SECRETARY, day, "timeline.review.afterDeadline", 2, "x");
	}

	private void due(CaseDates dates) {
		given(this.assignments.require(CASE)).willReturn(new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án hạn hán",
				new Parties(2, null, "UBND tỉnh", false, null, null, null), dates, SECRETARY, Instant.EPOCH));
	}

}
