package vn.phanbien.officialdoc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif, read once: embedded in each PDF, and measured for the rules under the
 * motto and the issuing body, whose length depends on the text above them.
 */
final class Fonts {

	static final byte[] REGULAR = read("Regular");

	static final byte[] BOLD = read("Bold");

	static final byte[] ITALIC = read("Italic");

	static final byte[] BOLD_ITALIC = read("BoldItalic");

	private Fonts() {
	}

	/**
	 * The width of a text on one line, in points.
	 */
	static double width(byte[] style, String text, int size) {
		try (TrueTypeFont font = parse(style)) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			double units = 0;
			for (int character : text.codePoints().toArray()) {
				units += font.getAdvanceWidth(glyphs.getGlyphId(character));
			}
			return units * size / font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A font without ligatures: Vietnamese has none, they would spoil a search for the
	 * text, and PDFBox spends half of its time on them.
	 */
	static TrueTypeFont parse(byte[] style) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(style));
		font.setEnableGsub(false);
		return font;
	}

	private static byte[] read(String style) {
		try (InputStream file = Fonts.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf")) {
			if (file == null) {
				throw new IllegalStateException("Font is missing: " + style);
			}
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
