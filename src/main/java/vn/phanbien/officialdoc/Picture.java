package vn.phanbien.officialdoc;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A picture that a document shows on a line of its own, with the words that stand for it
 * where nobody sees it.
 */
public final class Picture implements Block {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	/** Where a PNG file tells its width, its height right behind. */
	private static final int SIZE_AT = 16;

	private static final int HEAD = SIZE_AT + 2 * Integer.BYTES;

	/** As wide as the text of a page. */
	private static final int WIDEST_MM = 160;

	private final byte[] png;

	private final int widthMm;

	private final String alternative;

	/**
	 * Takes a picture.
	 * @param png the bytes of a PNG file
	 * @param widthMm how wide it is printed; the height follows
	 * @param alternative what it shows, in words
	 */
	public Picture(byte[] png, int widthMm, String alternative) {
		if (png.length < HEAD || !Arrays.equals(png, 0, PNG.length, PNG, 0, PNG.length)) {
			throw new IllegalArgumentException("A picture is a PNG file");
		}
		if (widthMm < 1 || widthMm > WIDEST_MM) {
			throw new IllegalArgumentException("A picture is 1 to %d mm wide: %d".formatted(WIDEST_MM, widthMm));
		}
		this.png = png.clone();
		this.widthMm = widthMm;
		this.alternative = PlainText.line(alternative);
		if (this.alternative.isEmpty()) {
			throw new IllegalArgumentException("A picture has words that stand for it");
		}
	}

	public byte[] png() {
		return this.png.clone();
	}

	public int widthMm() {
		return this.widthMm;
	}

	/**
	 * Keeps the proportions of the file.
	 * @return the height in millimetres
	 */
	public double heightMm() {
		ByteBuffer size = ByteBuffer.wrap(this.png, SIZE_AT, 2 * Integer.BYTES);
		double width = size.getInt();
		return this.widthMm * size.getInt() / width;
	}

	public String alternative() {
		return this.alternative;
	}

}
