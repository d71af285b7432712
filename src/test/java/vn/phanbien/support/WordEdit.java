package vn.phanbien.support;

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
public final class WordEdit {

	private WordEdit() {
	}

	/**
	 * Changes the body of a file.
	 * @param file the file
	 * @param change from its XML to other XML
	 * @return the file, changed
	 */
	public static byte[] body(byte[] file, UnaryOperator<String> change) {
		return part(file, "word/document.xml", change);
	}

	/**
	 * Changes a part of a file.
	 * @param file the file
	 * @param part the part's name
	 * @param change from its XML to other XML
	 * @return the file, changed
	 */
	public static byte[] part(byte[] file, String part, UnaryOperator<String> change) {
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

	/**
	 * Writes into the first paragraph of a control, as somebody would.
	 * @param file the file
	 * @param tag the tag of the control
	 * @param text what to write
	 * @return the file, filled in
	 */
	public static byte[] write(byte[] file, String tag, String text) {
		return body(file, (xml) -> {
			int end = xml.indexOf("</w:p>", xml.indexOf("<w:sdtContent>", xml.indexOf("<w:tag w:val=\"" + tag + "\"")));
			return xml.substring(0, end) + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"
					+ xml.substring(end);
		});
	}

	/**
	 * Ticks a box.
	 * @param file the file
	 * @param tag the tag of its control
	 * @return the file, ticked
	 */
	public static byte[] tick(byte[] file, String tag) {
		return body(file, (xml) -> {
			int box = xml.indexOf("☐", xml.indexOf("<w:tag w:val=\"" + tag + "\""));
			return xml.substring(0, box) + "☒" + xml.substring(box + 1);
		});
	}

	/**
	 * Takes every control away and leaves what it held, as some editors do.
	 * @param file the file
	 * @return the file without controls
	 */
	public static byte[] withoutControls(byte[] file) {
		return body(file,
				(xml) -> xml.replaceAll("(?s)<w:sdtPr>.*?</w:sdtPr>", "").replaceAll("</?w:sdt(Content)?>", ""));
	}

}
