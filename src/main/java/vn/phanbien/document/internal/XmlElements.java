package vn.phanbien.document.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the attributes of elements from XML that nobody vouches for: no document type, no
 * entities, no network.
 */
final class XmlElements {

	private static final int MOST = 100_000;

	private XmlElements() {
	}

	/**
	 * Collects elements by local name.
	 * @param content the XML
	 * @param names which elements
	 * @return their attributes by local name
	 * @throws XMLStreamException when it is not well formed or has too many of them
	 */
	static List<Map<String, String>> read(InputStream content, String... names) throws XMLStreamException {
		XMLStreamReader xml = reader(content);
		List<Map<String, String>> found = new ArrayList<>();
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && Set.of(names).contains(xml.getLocalName())) {
				found.add(attributes(xml));
			}
			if (found.size() > MOST) {
				throw new XMLStreamException("Too many elements");
			}
		}
		return found;
	}

	static XMLStreamReader reader(InputStream content) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(content);
	}

	private static Map<String, String> attributes(XMLStreamReader xml) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
		}
		return attributes;
	}

}
