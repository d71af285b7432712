package vn.phanbien.assignment.internal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StepCompleted;
import vn.phanbien.worklist.Submission.OnPaper;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * Whose hand and whose will a step was, where the two differ.
 */
class StepRecordTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final PersonId SECRETARY = new PersonId(7);

	private static final PersonId ABSENT = new PersonId(8);

	private static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);

	private final Timeline timeline = mock();

	private final People people = mock();

	private final StepRecord record = new StepRecord(this.timeline, this.people);

	@Test
	void namesTheSignerOfAPaper() {
		completed(null, new OnPaper(null, "Chuyên gia 1", null, SIGNED, "scan"));

		then(this.timeline).should()
			.record(CASE, SECRETARY, Audience.INTERNAL, "timeline.onPaper", "Chuyên gia 1", SIGNED);
	}

	@Test
	void namesWhoWasStoodInFor() {
		given(this.people.name(SECRETARY)).willReturn("Thư ký");
		given(this.people.name(ABSENT)).willReturn("Người vắng");

		completed(ABSENT, null);

		then(this.timeline).should()
			.record(CASE, SECRETARY, Audience.INTERNAL, "timeline.actedFor", "Thư ký", "Người vắng");
	}

	@Test
	void isSilentWhereSomebodyDidTheirOwn() {
		completed(null, null);

		then(this.timeline).shouldHaveNoInteractions();
	}

	private void completed(@Nullable PersonId actingFor, @Nullable OnPaper paper) {
		this.record.completed(new StepCompleted(CASE, "Task_SubmitCritique", "SUBMIT", SECRETARY, actingFor, paper));
	}

}
