package vn.phanbien.meeting;

/**
 * What one can choose in a vote.
 */
public enum VoteChoice {

	FOR, AGAINST, ABSTAIN

}
