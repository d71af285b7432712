package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Does to a Word file what editors do to it.
 */
final class WordEdit {

	private WordEdit() {
	}

	/** Changes the body of a file. */
	static byte[] body(byte[] file, UnaryOperator<String> change) {
		return part(file, "word/document.xml", change);
	}

	static byte[] part(byte[] file, String part, UnaryOperator<String> change) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part)
						? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Takes every control away and leaves what it held, as some editors do. */
	static byte[] withoutControls(byte[] file) {
		return body(file,
				(xml) -> xml.replaceAll("(?s)<w:sdtPr>.*?</w:sdtPr>", "").replaceAll("</?w:sdt(Content)?>", ""));
	}

}
