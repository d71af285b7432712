package vn.phanbien.adoption;

/**
 * What the authority makes of a recommendation.
 */
public enum Answer {

	/** Tiếp thu. */
	ADOPTED,

	/** Tiếp thu một phần. */
	PARTLY,

	/** Ghi nhận, tiếp tục nghiên cứu. */
	NOTED,

	/** Không tiếp thu, with an explanation. */
	NOT_ADOPTED,

	/** Chưa có văn bản trả lời: the recommendation stays open. */
	NO_REPLY;

	/**
	 * Tells whether nothing more is awaited.
	 * @return false while there is no reply
	 */
	public boolean isFinal() {
		return this != NO_REPLY;
	}

}
