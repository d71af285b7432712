package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes pages as a tagged PDF (PDF/UA structure, all fonts embedded).
 */
final class PdfFile {

	private static final String FAMILY = "Liberation Serif";

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private PdfFile() {
	}

	static byte[] of(Xhtml html) {
		var out = new ByteArrayOutputStream();
		try (var pdf = new PDDocument()) {
			var builder = new PdfRendererBuilder();
			builder.usePDDocument(pdf);
			addFont(builder, pdf, Fonts.REGULAR, 400, FontStyle.NORMAL);
			addFont(builder, pdf, Fonts.BOLD, 700, FontStyle.NORMAL);
			addFont(builder, pdf, Fonts.ITALIC, 400, FontStyle.ITALIC);
			addFont(builder, pdf, Fonts.BOLD_ITALIC, 700, FontStyle.ITALIC);
			builder.usePdfUaAccessibility(true);
			builder.withProducer("Phản Biện");
			builder.withW3cDocument(html.owner(), null);
			builder.toStream(out);
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void addFont(PdfRendererBuilder builder, PDDocument pdf, byte[] font, int weight, FontStyle style)
			throws IOException {
		PDFont loaded = PDType0Font.load(pdf, Fonts.parse(font), true);
		builder.useFont(new PDFontSupplier(loaded), FAMILY, weight, style, true);
	}

}
