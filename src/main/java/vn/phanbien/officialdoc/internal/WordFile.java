package vn.phanbien.officialdoc.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

/**
 * The parts of a Word file that a form is read from.
 *
 * @param blocks its body
 * @param properties the properties that it carries along
 * @param notes the texts of its footnotes and endnotes, by letter and number
 */
record WordFile(List<WordBlock> blocks, Map<String, String> properties, Map<String, String> notes) {

	/** The longest answers come to a tenth of this. */
	private static final long LONGEST_PART = 32 * 1024 * 1024;

	static WordFile read(InputStream content) throws IOException {
		List<WordBlock> blocks = List.of();
		boolean found = false;
		Map<String, String> properties = new HashMap<>();
		Map<String, String> notes = new HashMap<>();
		try {
			ZipInputStream zip = new ZipInputStream(content);
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (name.matches("/?word/document\\d*\\.xml")) {
					blocks = WordBlocks.read(new WordXml(new Part(zip)));
					found = true;
				}
				else if (name.matches("/?docProps/custom\\.xml")) {
					readProperties(new WordXml(new Part(zip)), properties);
				}
				else if (name.matches("/?word/(foot|end)notes\\.xml")) {
					readNotes(new WordXml(new Part(zip)), notes);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		if (!found) {
			throw new IOException("No document");
		}
		return new WordFile(blocks, Map.copyOf(properties), Map.copyOf(notes));
	}

	private static void readProperties(WordXml xml, Map<String, String> properties) throws XMLStreamException {
		while (xml.hasNext()) {
			xml.next();
			if (xml.startsOf("property")) {
				String name = xml.attribute("name");
				properties.put(name, xml.text().strip());
			}
		}
	}

	private static void readNotes(WordXml xml, Map<String, String> notes) throws XMLStreamException {
		while (xml.hasNext()) {
			xml.next();
			if (xml.startsOf("footnote") || xml.startsOf("endnote")) {
				String key = xml.name().charAt(0) + xml.attribute("id");
				notes.put(key, xml.text().strip());
			}
		}
	}

	/** One part of the file, which ends without ending the file. */
	private static final class Part extends FilterInputStream {

		private long left = LONGEST_PART;

		Part(InputStream zip) {
			super(zip);
		}

		@Override
		public int read() throws IOException {
			return count(super.read(), 1);
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int read = super.read(buffer, from, length);
			return count(read, read);
		}

		private int count(int answer, int read) throws IOException {
			this.left -= Math.max(0, read);
			if (this.left < 0) {
				throw new IOException("Too long");
			}
			return answer;
		}

		@Override
		public void close() {
			// the file goes on
		}

	}

}
