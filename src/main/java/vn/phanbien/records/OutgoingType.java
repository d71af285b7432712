package vn.phanbien.records;

import org.jspecify.annotations.Nullable;

/**
 * The types of documents that a union issues, with the code that stands in their symbol
 * (Nghị định 30/2020/NĐ-CP, Phụ lục III). Each type is a series of its own.
 */
public enum OutgoingType {

	/** Quyết định. */
	DECISION("QĐ"),

	/** Báo cáo. */
	REPORT("BC"),

	/** Tờ trình. */
	SUBMISSION("TTr"),

	/** Kế hoạch. */
	PLAN("KH"),

	/** Thông báo. */
	NOTICE("TB"),

	/** Biên bản. */
	MINUTES("BB"),

	/** Giấy mời. */
	INVITATION("GM"),

	/** Giấy giới thiệu. */
	INTRODUCTION("GGT"),

	/** Hợp đồng. */
	CONTRACT("HĐ"),

	/** Công văn, the one type without a code. */
	OFFICIAL_LETTER(null);

	private final @Nullable String code;

	OutgoingType(@Nullable String code) {
		this.code = code;
	}

	/**
	 * Writes a number and symbol.
	 * @param number the running number; below ten it gets a leading zero
	 * @param body the letters of the issuing body, such as {@code LHH}
	 * @param unit the unit that drafted a công văn, or null; other types name none
	 * @return such as {@code 05/BC-LHH} or {@code 12/LHH-TVPB}
	 */
	public String symbol(int number, String body, @Nullable String unit) {
		return "%02d/%s".formatted(number, series(body, unit));
	}

	/**
	 * Writes what stands behind the number, for a document that waits for its own.
	 * @param body the letters of the issuing body
	 * @param unit the unit that drafted a công văn, or null
	 * @return such as {@code BC-LHH}
	 */
	public String series(String body, @Nullable String unit) {
		if (this.code != null) {
			return this.code + "-" + body;
		}
		return (unit != null) ? body + "-" + unit : body;
	}

}
