package vn.phanbien.officialdoc;

/**
 * The degree of urgency stamped on a document (ô số 10b), with the size of its frame.
 */
public enum Urgency {

	KHAN("KHẨN", 20, 8),

	THUONG_KHAN("THƯỢNG KHẨN", 40, 8),

	HOA_TOC("HỎA TỐC", 30, 8);

	private final String stamp;

	private final int widthMm;

	private final int heightMm;

	Urgency(String stamp, int widthMm, int heightMm) {
		this.stamp = stamp;
		this.widthMm = widthMm;
		this.heightMm = heightMm;
	}

	public String stamp() {
		return this.stamp;
	}

	public int widthMm() {
		return this.widthMm;
	}

	public int heightMm() {
		return this.heightMm;
	}

}
