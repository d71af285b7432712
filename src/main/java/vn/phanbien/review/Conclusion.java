package vn.phanbien.review;

/**
 * What a critique comes to; an opinion in consultancy has none.
 */
public enum Conclusion {

	/** Nhất trí. */
	AGREE,

	/** Nhất trí, đề nghị chỉnh sửa, bổ sung. */
	AGREE_WITH_CHANGES,

	/** Không nhất trí. */
	DISAGREE,

	/** Đề nghị xây dựng lại. */
	REDO

}
