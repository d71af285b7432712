package vn.phanbien.worklist.internal;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.Principal;

/**
 * What a principal has to do with an open item. Lists are made of slices, one for each
 * principal and stake, so that what somebody has taken is not in the way of what is free.
 *
 * @param value as it is stored
 */
record Stake(String value) {

	/** May do it, whoever holds it. */
	static final Stake DOER = new Stake("DOER");

	/** May take it: nobody holds it. */
	static final Stake FREE = new Stake("FREE");

	/** May record it from signed paper. */
	static final Stake PAPER = new Stake("PAPER");

	/** Belongs to the union whose work it is. */
	static final Stake READER = new Stake("READER");

	/**
	 * What a doer has beside {@link #DOER}: whoever holds the item and has lost the role
	 * since finds it under no principal any more.
	 * @param holder who holds the item, or null for nobody
	 * @return the stake of everybody who might hold it instead
	 */
	static Stake heldBy(@Nullable PersonId holder) {
		return (holder != null) ? new Stake(Principal.user(holder).value()) : FREE;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
