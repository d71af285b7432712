package vn.phanbien.meeting;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A secret vote on an item: what was counted, and nothing of who chose what.
 *
 * @param itemNo on which item
 * @param votesFor for it
 * @param votesAgainst against it
 * @param votesAbstain neither
 */
@Table("meeting_ballot")
public record Ballot(int itemNo, int votesFor, int votesAgainst, int votesAbstain) {

	int cast() {
		return this.votesFor + this.votesAgainst + this.votesAbstain;
	}

}
