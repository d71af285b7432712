package vn.phanbien.records;

/**
 * What has become of an incoming letter.
 */
public enum LetterState {

	/** It has come but stands in no register yet. */
	PENDING,

	/** It stands in the register. */
	REGISTERED,

	/** It went back to its sender without being registered. */
	RETURNED

}
