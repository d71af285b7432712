package vn.phanbien.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A meeting is announced, perhaps moved, and recorded once.
 */
class MeetingTests {

	private static final Instant START = Instant.parse("2026-12-02T01:00:00Z");

	private static final PersonId SECRETARY = new PersonId(7);

	private final Meeting meeting = new Meeting(new CaseNumber("PB-SL-2026-0042"), 1, WayOfWorking.COUNCIL,
			new MeetingPlan(START, "Hội trường A", null, null), SECRETARY);

	@Test
	void movesToANewTimeAndCountsThat() {
		this.meeting.postpone(START.plus(Duration.ofDays(7)));

		assertThat(this.meeting.plan().startsAt()).isEqualTo(START.plus(Duration.ofDays(7)));
		assertThat(this.meeting.plan().place()).isEqualTo("Hội trường A");
		assertThat(this.meeting.postponed()).isEqualTo(1);
		assertThat(this.meeting.minutes()).isEmpty();
	}

	@Test
	void keepsMinutesVotesAndDissent() {
		this.meeting.record(minutes(START.plusSeconds(7200), new Votes(1, 1, null)), SECRETARY, START);

		assertThat(this.meeting.minutes()).hasValueSatisfying((minutes) -> {
			assertThat(minutes.votes()).isEqualTo(new Votes(1, 1, null));
			assertThat(minutes.dissents()).extracting(Dissent::content).containsExactly("Chưa đủ số liệu");
		});
	}

	@Test
	void isRecordedOnce() {
		this.meeting.record(minutes(START, Votes.NONE), SECRETARY, START);

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.meeting.record(minutes(START, Votes.NONE), SECRETARY, START));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.meeting.postpone(START));
	}

	@Test
	void refusesMoreVotesThanWerePresent() {
		assertThatExceptionOfType(TooManyVotes.class)
			.isThrownBy(() -> this.meeting.record(minutes(START, new Votes(2, 1, null)), SECRETARY, START));
	}

	@Test
	void refusesAnEndBeforeTheBeginning() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.meeting.record(minutes(START.minusSeconds(1), Votes.NONE), SECRETARY, START));
	}

	private static Minutes minutes(Instant end, Votes votes) {
		return new Minutes(START, end, "Kết luận", null, votes, List.of(new Attendance(1, 101), new Attendance(2, 102)),
				List.of(new Dissent(2L, 102L, "Chưa đủ số liệu")));
	}

}
