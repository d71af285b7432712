package vn.phanbien.worklist;

/**
 * How a step passes to somebody who stands in for an absent person.
 */
public enum Passing {

	/** To anybody who stands in. */
	ORDINARY,

	/** A leader decides: to another leader alone, or under a written mandate (TUQ.). */
	APPROVING,

	/** To nobody: what an expert says is personal. */
	PERSONAL

}
