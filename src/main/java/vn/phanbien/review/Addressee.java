package vn.phanbien.review;

/**
 * To whom a recommendation speaks.
 */
public enum Addressee {

	/** Chủ đầu tư. */
	OWNER,

	/** Cơ quan soạn thảo. */
	DRAFTER,

	/** Cơ quan phê duyệt. */
	APPROVER

}
