package vn.phanbien.document.internal;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks inside a part of a Word or Excel file for what talks to another program (DDE) and
 * for fields that take a text or a picture from elsewhere. Links to follow are none of
 * them.
 */
final class LiveContent {

	/** Stands where a field begins or goes over to its result. */
	private static final char BORDER = '\u0001';

	private static final Pattern OTHER_PROGRAM = Pattern.compile(BORDER + "\\s*(DDE|DDEAUTO)\\b",
			Pattern.CASE_INSENSITIVE);

	/** A file on the drive of the author's own machine fetches nothing. */
	private static final Pattern FROM_ELSEWHERE = Pattern
		.compile(BORDER + "\\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK)\\b"
				+ "(?!\\s+([\\w.]+\\s+)?\"?(file:///)?[a-z]:[\\\\/])", Pattern.CASE_INSENSITIVE);

	private final StringBuilder instructions = new StringBuilder();

	private boolean otherProgram;

	private LiveContent() {
	}

	static boolean isIn(InputStream part) throws XMLStreamException {
		LiveContent content = new LiveContent();
		XMLStreamReader xml = XmlElements.reader(part);
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				content.read(xml);
			}
		}
		return content.isLive();
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "ddeLink" -> this.otherProgram = true;
			case "fldChar" -> this.instructions.append(BORDER);
			case "fldSimple" ->
				this.instructions.append(BORDER).append(attribute(xml, "instr").orElse("")).append(BORDER);
			case "instrText" -> this.instructions.append(xml.getElementText());
			default -> {
			}
		}
	}

	private static Optional<String> attribute(XMLStreamReader xml, String name) {
		for (int index = 0; index < xml.getAttributeCount(); index++) {
			if (xml.getAttributeLocalName(index).equals(name)) {
				return Optional.of(xml.getAttributeValue(index));
			}
		}
		return Optional.empty();
	}

	private boolean isLive() {
		return this.otherProgram || OTHER_PROGRAM.matcher(this.instructions).find()
				|| FROM_ELSEWHERE.matcher(this.instructions).find();
	}

}
