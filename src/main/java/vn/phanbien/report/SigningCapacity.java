package vn.phanbien.report;

/**
 * By what right the signer signs (Nghị định 30/2020/NĐ-CP, ô số 7a).
 */
public enum SigningCapacity {

	/** As the head, in the own name. */
	NONE,

	/** Thay mặt: for a collective, such as the Standing Board. */
	TM,

	/** Ký thay: a deputy for the head. */
	KT,

	/** Thừa lệnh: by order of the head. */
	TL,

	/** Thừa ủy quyền: under a written mandate of the head. */
	TUQ

}
