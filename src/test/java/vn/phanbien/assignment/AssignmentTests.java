package vn.phanbien.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may still be done to a case, and what a second report leaves as it was.
 */
class AssignmentTests {

	private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

	private static final Instant LATER = NOW.plus(Duration.ofDays(90));

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 30);

	private static final PersonId LEADER = new PersonId(3);

	private final Assignment assignment = new Assignment(new CaseNumber("PB-SL-2026-0042"), EntryRoute.ASSIGNED,
			"Đề án quản lý hạn hán", new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.fixed(DEADLINE),
			new PersonId(1), NOW);

	@Test
	void isWithdrawnWithAReasonWhileItRuns() {
		this.assignment.withdraw("Cơ quan rút đề nghị", LATER);

		assertThat(this.assignment.state()).isEqualTo(CaseState.CANCELLED);
		assertThat(this.assignment.outcome()).isEqualTo(new Outcome(null, LATER, "Cơ quan rút đề nghị"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.assignment.withdraw("Lần nữa", LATER));
	}

	@Test
	void isNotWithdrawnOnceIssued() {
		this.assignment.issue(NOW);

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.assignment.withdraw("Quá muộn", LATER));
		assertThat(this.assignment.state()).isEqualTo(CaseState.ISSUED);
	}

	@Test
	void countsFromItsFirstIssueWhateverComesLater() {
		this.assignment.issue(NOW);
		this.assignment.reopen(DEADLINE.plusMonths(3), DEADLINE);
		this.assignment.issue(LATER);
		this.assignment.close(LATER);

		assertThat(this.assignment.outcome()).isEqualTo(new Outcome(NOW, LATER, null));
	}

	@Test
	void runsAgainTowardsTheNewDeadlineFromItsFirstMilestone() {
		this.assignment.reached(Milestone.OVERDUE);

		this.assignment.reopen(DEADLINE.plusMonths(3), DEADLINE);

		assertThat(this.assignment.dates().target()).isEqualTo(DEADLINE.plusMonths(3));
		assertThat(this.assignment.dates().milestone()).isNull();
	}

	@Test
	void keepsItsMilestoneUntilTheClockBeginsAnew() {
		this.assignment.reached(Milestone.HALF_TIME);
		this.assignment.reschedule(this.assignment.dates().internal(DEADLINE.minusDays(3)));
		assertThat(this.assignment.dates().milestone()).isEqualTo(Milestone.HALF_TIME);

		this.assignment.restartClock();

		assertThat(this.assignment.dates().milestone()).isNull();
	}

	@Test
	void keepsTheInstructionWhenAnotherOfficerComesForward() {
		this.assignment.accept("Mời thêm chuyên gia thủy lợi", LEADER, null, DEADLINE.minusDays(5));
		assertThat(this.assignment.officer()).isEmpty();

		this.assignment.takenBy(new PersonId(8));

		assertThat(this.assignment.officer()).contains(new PersonId(8));
		assertThat(this.assignment.instruction()).contains("Mời thêm chuyên gia thủy lợi");
		assertThat(this.assignment.dates().target()).isEqualTo(DEADLINE.minusDays(5));
	}

}
