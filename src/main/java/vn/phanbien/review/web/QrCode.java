package vn.phanbien.review.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

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

	/** Points of a dot, so that no viewer blurs it when it is printed. */
	private static final int SCALE = 8;

	private static final int BLACK = 0x000000;

	private static final int WHITE = 0xFFFFFF;

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

	/**
	 * Draws an address for a file.
	 * @param address the address
	 * @return the bytes of a PNG file in black and white
	 */
	static byte[] png(String address) {
		BitMatrix dots = dots(address);
		BufferedImage picture = new BufferedImage(dots.getWidth() * SCALE, dots.getHeight() * SCALE,
				BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				picture.setRGB(x, y, dots.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
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
