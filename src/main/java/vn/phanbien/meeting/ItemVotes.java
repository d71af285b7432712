package vn.phanbien.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.phanbien.shared.InvalidInput;

/**
 * Who left for which item of the agenda, and how the others voted on it: in the open,
 * where each choice stands beside its name, or in secret, where only the counts do.
 *
 * @param recusals who left
 * @param ballots the secret votes
 * @param voices the choices of the open ones
 */
public record ItemVotes(List<Recusal> recusals, List<Ballot> ballots, List<Voice> voices) {

	public ItemVotes {
		recusals = List.copyOf(recusals);
		ballots = List.copyOf(ballots);
		voices = List.copyOf(voices);
	}

	/**
	 * Lists the votes item by item, as counts.
	 * @return one for each item that was voted on
	 */
	public List<Tally> tallies() {
		Set<Integer> items = new TreeSet<>();
		this.ballots.forEach((ballot) -> items.add(ballot.itemNo()));
		this.voices.forEach((voice) -> items.add(voice.itemNo()));
		return items.stream().map(this::tally).toList();
	}

	private Tally tally(int item) {
		return this.ballots.stream()
			.filter((ballot) -> ballot.itemNo() == item)
			.findFirst()
			.map((ballot) -> new Tally(item, true, ballot.votesFor(), ballot.votesAgainst(), ballot.votesAbstain()))
			.orElseGet(() -> new Tally(item, false, count(item, VoteChoice.FOR), count(item, VoteChoice.AGAINST),
					count(item, VoteChoice.ABSTAIN)));
	}

	private int count(int item, VoteChoice choice) {
		return (int) this.voices.stream().filter((voice) -> voice.itemNo() == item && voice.choice() == choice).count();
	}

	/**
	 * Checks the votes against who was there, and who had left.
	 * @param attendance whose seats were there
	 * @param items how many items the agenda has
	 * @throws InvalidInput beside the row at fault
	 */
	void require(List<Attendance> attendance, int items) {
		Set<Long> present = attendance.stream().map(Attendance::seatId).collect(Collectors.toSet());
		Set<Recusal> gone = new HashSet<>();
		for (Recusal recusal : this.recusals) {
			requireItem("recusals", recusal.itemNo(), items);
			if (!present.contains(recusal.seatId())) {
				throw new InvalidInput("recusals", "field.meeting.notThere", recusal.itemNo());
			}
			if (!gone.add(recusal)) {
				throw new InvalidInput("recusals", "field.meeting.votedTwice", recusal.itemNo());
			}
		}
		requireVoices(present, items);
		requireBallots(present, items);
	}

	private void requireVoices(Set<Long> present, int items) {
		Set<Long> heard = new HashSet<>();
		for (Voice voice : this.voices) {
			requireItem("voices", voice.itemNo(), items);
			if (left(voice.itemNo()).contains(voice.seatId())) {
				throw new InvalidInput("voices", "field.meeting.left", voice.itemNo());
			}
			if (!present.contains(voice.seatId())) {
				throw new InvalidInput("voices", "field.meeting.absent", voice.itemNo());
			}
			if (!heard.add(voice.itemNo() * (1L << 40) + voice.seatId())) {
				throw new InvalidInput("voices", "field.meeting.votedTwice", voice.itemNo());
			}
		}
	}

	private void requireBallots(Set<Long> present, int items) {
		Set<Integer> counted = this.voices.stream().map(Voice::itemNo).collect(Collectors.toCollection(HashSet::new));
		for (Ballot ballot : this.ballots) {
			requireItem("ballots", ballot.itemNo(), items);
			if (!counted.add(ballot.itemNo())) {
				throw new InvalidInput("ballots", "field.meeting.oneVote", ballot.itemNo());
			}
			Set<Long> voters = new HashSet<>(present);
			voters.removeAll(left(ballot.itemNo()));
			if (ballot.cast() > voters.size()) {
				throw new InvalidInput("ballots", "field.meeting.tooManyBallots", ballot.itemNo(), ballot.cast(),
						voters.size());
			}
		}
	}

	private Set<Long> left(int item) {
		return this.recusals.stream()
			.filter((recusal) -> recusal.itemNo() == item)
			.map(Recusal::seatId)
			.collect(Collectors.toSet());
	}

	private static void requireItem(String field, int item, int items) {
		if (item < 1 || item > items) {
			throw new InvalidInput(field, "field.meeting.noItem", item);
		}
	}

	/**
	 * How a vote on an item came out.
	 *
	 * @param item the number of the item
	 * @param secret whether it was secret
	 * @param votesFor for it
	 * @param votesAgainst against it
	 * @param votesAbstain neither
	 */
	public record Tally(int item, boolean secret, int votesFor, int votesAgainst, int votesAbstain) {

		Votes votes() {
			return new Votes(this.votesFor, this.votesAgainst, this.votesAbstain);
		}

	}

}
