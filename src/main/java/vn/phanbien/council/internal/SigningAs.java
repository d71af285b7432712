package vn.phanbien.council.internal;

/**
 * As what the leader signs a decision.
 */
enum SigningAs {

	/** Chủ tịch. */
	CHAIR,

	/** Phó Chủ tịch, ký thay. */
	DEPUTY,

	/** Thừa ủy quyền: whoever stands in for the leader under a written mandate. */
	MANDATE

}
