package vn.phanbien.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How those present voted; each null when there was no vote.
 *
 * @param votesFor for the conclusion
 * @param votesAgainst against it
 * @param votesAbstain neither
 */
public record Votes(@Nullable Integer votesFor, @Nullable Integer votesAgainst, @Nullable Integer votesAbstain) {

	public static final Votes NONE = new Votes(null, null, null);

	public int cast() {
		return count(this.votesFor) + count(this.votesAgainst) + count(this.votesAbstain);
	}

	/**
	 * Lists the votes for, against and abstaining.
	 * @return three figures
	 */
	public List<Integer> counts() {
		return List.of(count(this.votesFor), count(this.votesAgainst), count(this.votesAbstain));
	}

	private static int count(@Nullable Integer votes) {
		return (votes != null) ? votes : 0;
	}

}
