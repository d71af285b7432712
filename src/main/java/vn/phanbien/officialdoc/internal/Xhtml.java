package vn.phanbien.officialdoc.internal;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds an XHTML tree whose text is text, never markup: nothing a person typed can
 * become an element, a style or a link.
 */
final class Xhtml {

	private final Element element;

	private Xhtml(Element element) {
		this.element = element;
	}

	static Xhtml document() {
		try {
			Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
			Element root = document.createElement("html");
			document.appendChild(root);
			return new Xhtml(root);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Xhtml add(String tag) {
		Element child = this.element.getOwnerDocument().createElement(tag);
		this.element.appendChild(child);
		return new Xhtml(child);
	}

	Xhtml add(String tag, String style) {
		return add(tag).with("class", style);
	}

	Xhtml with(String attribute, String value) {
		this.element.setAttribute(attribute, value);
		return this;
	}

	Xhtml text(String text) {
		this.element.appendChild(this.element.getOwnerDocument().createTextNode(text));
		return this;
	}

	Document owner() {
		return this.element.getOwnerDocument();
	}

}
