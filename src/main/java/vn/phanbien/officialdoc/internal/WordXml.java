package vn.phanbien.officialdoc.internal;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a part of a Word file: no document type, no entities, no network.
 */
final class WordXml {

	private final XMLStreamReader reader;

	WordXml(InputStream content) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		this.reader = factory.createXMLStreamReader(content);
	}

	boolean hasNext() throws XMLStreamException {
		return this.reader.hasNext();
	}

	void next() throws XMLStreamException {
		if (!this.reader.hasNext()) {
			throw new XMLStreamException("Ends too soon");
		}
		this.reader.next();
	}

	boolean starts() {
		return this.reader.isStartElement();
	}

	boolean startsOf(String name) {
		return this.reader.isStartElement() && this.reader.getLocalName().equals(name);
	}

	boolean endsOf(String name) {
		return this.reader.isEndElement() && this.reader.getLocalName().equals(name);
	}

	String name() {
		return this.reader.getLocalName();
	}

	/** The text of the element that has just begun; goes on to its end. */
	String text() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					text.append(this.reader.getText());
				default -> {
				}
			}
		}
		return text.toString();
	}

	String attribute(String name) {
		for (int index = 0; index < this.reader.getAttributeCount(); index++) {
			if (this.reader.getAttributeLocalName(index).equals(name)) {
				return this.reader.getAttributeValue(index);
			}
		}
		return "";
	}

	/** Goes on to the end of the element that has just begun. */
	void skip() throws XMLStreamException {
		text();
	}

	/** Reads the properties of a control, which have just begun. */
	Properties properties() throws XMLStreamException {
		String tag = "";
		@Nullable Boolean ticked = null;
		boolean placeholder = false;
		while (!endsOf("sdtPr")) {
			if (startsOf("tag")) {
				tag = attribute("val");
			}
			else if (startsOf("checked")) {
				ticked = isOn(attribute("val"));
			}
			else if (startsOf("showingPlcHdr")) {
				placeholder = isOn(attribute("val"));
			}
			next();
		}
		return new Properties(tag, ticked, placeholder);
	}

	private static boolean isOn(String value) {
		return !value.equals("0") && !value.equals("false") && !value.equals("off");
	}

	static int number(String text, int otherwise) {
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
	}

	static String character(String code) {
		return code.matches("[0-9A-Fa-f]{1,4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
	}

	/**
	 * The properties of a control.
	 *
	 * @param tag its tag, perhaps empty
	 * @param ticked for a box to tick, whether it is; null for others
	 * @param placeholder whether nothing has been chosen or written yet
	 */
	record Properties(String tag, @Nullable Boolean ticked, boolean placeholder) {

		static final Properties NONE = new Properties("", null, false);

	}

}
