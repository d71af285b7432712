package vn.phanbien.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

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

	private static final ItemVotes NO_VOTES = new ItemVotes(List.of(), List.of(), List.of());

	private final Meeting meeting = new Meeting(new CaseNumber("PB-SL-2026-0042"), 1, call(START, List.of()),
			SECRETARY);

	@Test
	void movesToANewTimeAndCountsThat() {
		this.meeting.postpone(START.plus(Duration.ofDays(7)));

		assertThat(this.meeting.plan().startsAt()).isEqualTo(START.plus(Duration.ofDays(7)));
		assertThat(this.meeting.plan().place()).isEqualTo("Hội trường A");
		assertThat(this.meeting.changes().postponed()).isEqualTo(1);
		assertThat(this.meeting.minutes()).isEmpty();
	}

	@Test
	void keepsMinutesVotesAndDissent() {
		this.meeting.record(minutes(START.plusSeconds(7200), new Votes(1, 1, null)), NO_VOTES, SECRETARY, START);

		assertThat(this.meeting.minutes()).hasValueSatisfying((minutes) -> {
			assertThat(minutes.votes()).isEqualTo(new Votes(1, 1, null));
			assertThat(minutes.dissents()).extracting(Dissent::content).containsExactly("Chưa đủ số liệu");
		});
	}

	@Test
	void countsEachChangeAndWhetherItMoves() {
		this.meeting.change(call(START, List.of(new AgendaItem("Khai mạc", null, null, false))));
		this.meeting.change(call(START.plusSeconds(60), List.of()));

		assertThat(this.meeting.changes()).isEqualTo(new MeetingChanges(1, 2, null, null));
	}

	@Test
	void isNeitherChangedNorRecordedOnceItIsCalledOff() {
		this.meeting.callOff("Bão số 5", START);

		assertThat(this.meeting.changes()).isEqualTo(new MeetingChanges(0, 1, START, "Bão số 5"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.meeting.change(call(START, List.of())));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.meeting.callOff("Lại hủy", START));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.meeting.postpone(START));
	}

	@Test
	void isRecordedOnce() {
		this.meeting.record(minutes(START, Votes.NONE), NO_VOTES, SECRETARY, START);

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.meeting.record(minutes(START, Votes.NONE), NO_VOTES, SECRETARY, START));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.meeting.postpone(START));
	}

	@Test
	void refusesMoreVotesThanWerePresent() {
		assertThatExceptionOfType(TooManyVotes.class)
			.isThrownBy(() -> this.meeting.record(minutes(START, new Votes(2, 1, null)), NO_VOTES, SECRETARY, START));
	}

	@Test
	void refusesAnEndBeforeTheBeginning() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(
				() -> this.meeting.record(minutes(START.minusSeconds(1), Votes.NONE), NO_VOTES, SECRETARY, START));
	}

	private static Minutes minutes(Instant end, Votes votes) {
		return new Minutes(START, end, "Kết luận", null, votes, List.of(new Attendance(1, 101), new Attendance(2, 102)),
				List.of(new Dissent(2L, 102L, "Chưa đủ số liệu")));
	}

	@Test
	void countsNoVoteOfWhoLeftForTheItem() {
		this.meeting.change(call(START, List.of(new AgendaItem("Biểu quyết", 15, null, true))));
		Recusal left = new Recusal(1, 2, 102);
		Voice stayed = new Voice(1, 1, 101, VoteChoice.FOR);

		refuses("field.meeting.left", List.of(left), List.of(), List.of(new Voice(1, 2, 102, VoteChoice.AGAINST)));
		refuses("field.meeting.tooManyBallots", List.of(left), List.of(new Ballot(1, 1, 1, 0)), List.of());
		this.meeting.record(minutes(START, Votes.NONE), new ItemVotes(List.of(left), List.of(), List.of(stayed)),
				SECRETARY, START);

		assertThat(this.meeting.itemVotes().tallies()).containsExactly(new ItemVotes.Tally(1, false, 1, 0, 0));
		assertThat(this.meeting.vote()).contains(new Votes(1, 0, 0));
	}

	@Test
	void takesOneVoteForAnItemAndOneChoiceForASeat() {
		this.meeting.change(call(START, List.of(new AgendaItem("Biểu quyết", 15, null, true))));
		Voice voice = new Voice(1, 1, 101, VoteChoice.FOR);

		refuses("field.meeting.oneVote", List.of(), List.of(new Ballot(1, 1, 0, 0)), List.of(voice));
		refuses("field.meeting.votedTwice", List.of(), List.of(), List.of(voice, voice));
		refuses("field.meeting.absent", List.of(), List.of(), List.of(new Voice(1, 9, 109, VoteChoice.FOR)));
		refuses("field.meeting.noItem", List.of(), List.of(new Ballot(2, 1, 0, 0)), List.of());
		Recusal left = new Recusal(1, 2, 102);
		refuses("field.meeting.notThere", List.of(new Recusal(1, 9, 109)), List.of(), List.of());
		refuses("field.meeting.votedTwice", List.of(left, left), List.of(), List.of());
	}

	private void refuses(String key, List<Recusal> recusals, List<Ballot> ballots, List<Voice> voices) {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.meeting.record(minutes(START, Votes.NONE), new ItemVotes(recusals, ballots, voices),
					SECRETARY, START))
			.satisfies((refusal) -> assertThat(refusal.errors().get(0).messageKey()).isEqualTo(key));
	}

	private static MeetingCall call(Instant start, List<AgendaItem> items) {
		return new MeetingCall(MeetingForm.COUNCIL, new MeetingPlan(start, "Hội trường A", null, null), items,
				List.of());
	}

}
