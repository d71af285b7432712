package vn.phanbien.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A telephone that is held over a sheet or a screen.
 */
public final class QrReader {

	private static final int DPI = 150;

	private QrReader() {
	}

	/**
	 * Reads the code in a picture.
	 * @param png the picture
	 * @return what it says
	 */
	public static String read(byte[] png) throws IOException {
		return read(ImageIO.read(new ByteArrayInputStream(png)));
	}

	/**
	 * Reads the code on the first page of a PDF as it is printed.
	 * @param pdf the file
	 * @return what it says
	 */
	public static String readPrinted(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return read(new PDFRenderer(document).renderImageWithDPI(0, DPI));
		}
	}

	private static String read(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
		BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
		try {
			return new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
		}
		catch (ReaderException ex) {
			throw new AssertionError("No code", ex);
		}
	}

}
