package vn.phanbien.assignment;

/**
 * The door by which a case comes in.
 */
public enum EntryRoute {

	/** Giao nhiệm vụ: a committee assigns it. */
	ASSIGNED,

	/** Đặt hàng: an agency orders it. */
	ORDERED,

	/** Tự đề xuất: the union proposes it and needs the authority's consent. */
	SELF_PROPOSED

}
