package vn.phanbien.review.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as a picture that a telephone reads.
 */
final class QrCode {

	/** Modules of white around the picture, as the standard wants. */
	private static final int QUIET = 4;

	private QrCode() {
	}

	/**
	 * Draws an address.
	 * @param address the address
	 * @return an SVG picture as a data address
	 */
	static String of(String address) {
		BitMatrix dots = dots(address);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < dots.getHeight(); y++) {
			for (int x = 0; x < dots.getWidth(); x++) {
				if (dots.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		String picture = """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
				<rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>"""
			.formatted(dots.getWidth(), dots.getHeight(), path);
		return "data:image/svg+xml;base64,"
				+ Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.UTF_8));
	}

	private static BitMatrix dots(String address) {
		try {
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
