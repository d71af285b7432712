package vn.phanbien.expert;

/**
 * How consent was given or taken back.
 */
public enum ConsentChannel {

	/** On paper, a scan of which is kept. */
	PAPER,

	/** By the expert, signed in. */
	OWN_ACCOUNT

}
