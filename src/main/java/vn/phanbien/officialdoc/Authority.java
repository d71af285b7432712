package vn.phanbien.officialdoc;

/**
 * By what right someone signs for another (ô số 7a).
 */
public enum Authority {

	/** Thay mặt: for a collective. */
	TM,

	/** Quyền: as acting head. */
	Q,

	/** Ký thay: a deputy for the head. */
	KT,

	/** Thừa lệnh: by order of the head. */
	TL,

	/** Thừa ủy quyền: under a written mandate of the head. */
	TUQ;

	public String prefix() {
		return name() + ".";
	}

}
