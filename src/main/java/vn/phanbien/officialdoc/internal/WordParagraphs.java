package vn.phanbien.officialdoc.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.internal.WordBlock.Control;
import vn.phanbien.officialdoc.internal.WordBlock.Line;
import vn.phanbien.officialdoc.internal.WordBlock.Oddity;

/**
 * Reads one paragraph after the other: the text as it would be printed with every change
 * accepted, and what else lies in it.
 */
final class WordParagraphs {

	private final WordXml xml;

	/** The text of a paragraph whose end has been deleted, which goes on in the next. */
	private String carried = "";

	WordParagraphs(WordXml xml) {
		this.xml = xml;
	}

	/**
	 * Reads the paragraph that has just begun.
	 * @param tag the tag of the control around it, or null
	 * @return the paragraph, or null when it goes on in the next
	 */
	@Nullable Line read(@Nullable String tag) throws XMLStreamException {
		Reading reading = new Reading(this.carried);
		this.carried = "";
		while (!this.xml.endsOf("p")) {
			if (this.xml.starts()) {
				begin(reading);
			}
			else if (this.xml.endsOf("sdt") && !reading.open.isEmpty()) {
				reading.close();
			}
			this.xml.next();
		}
		if (reading.endDeleted) {
			this.carried = reading.text.toString();
			return null;
		}
		return new Line(reading.text.toString(), reading.listed, tag, List.copyOf(reading.controls),
				List.copyOf(reading.oddities));
	}

	private void begin(Reading reading) throws XMLStreamException {
		switch (this.xml.name()) {
			case "pPr" -> look(reading);
			case "t" -> reading.text.append(this.xml.text().replaceAll("[\\r\\n]+", " "));
			case "tab", "ptab" -> reading.text.append('\t');
			case "br" -> reading.text.append(this.xml.attribute("type").isEmpty() ? "\n" : "");
			case "cr" -> reading.text.append('\n');
			case "noBreakHyphen" -> reading.text.append('\u2011');
			case "softHyphen" -> reading.text.append('\u00ad');
			case "sym" -> reading.text.append(symbol(this.xml.attribute("char")));
			case "sdt" -> reading.open.push(new Open(reading.text.length()));
			case "sdtPr" -> reading.describe(this.xml.properties());
			case "footnoteReference", "endnoteReference" ->
				reading.oddities.add(new Oddity(Why.FOOTNOTE, this.xml.name().charAt(0) + this.xml.attribute("id")));
			case "drawing", "pict", "object" -> reading.oddities.add(drawing(this.xml.name()));
			case "rPr", "del", "moveFrom", "instrText", "delText", "Fallback", "sdtEndPr", "rt" -> this.xml.skip();
			default -> {
			}
		}
	}

	private void look(Reading reading) throws XMLStreamException {
		int level = 0;
		while (!this.xml.endsOf("pPr")) {
			if (this.xml.starts()) {
				switch (this.xml.name()) {
					case "pStyle" -> reading.listed = this.xml.attribute("val").startsWith("ListBullet") ? 1 : 0;
					case "ilvl" -> level = Math.min(8, WordXml.number(this.xml.attribute("val"), 0));
					case "numId" -> reading.listed = this.xml.attribute("val").equals("0") ? 0 : level + 1;
					case "del" -> reading.endDeleted = true;
					case "sectPr", "pPrChange" -> this.xml.skip();
					default -> {
					}
				}
			}
			this.xml.next();
		}
	}

	private Oddity drawing(String element) throws XMLStreamException {
		StringBuilder words = new StringBuilder();
		boolean box = false;
		while (!this.xml.endsOf(element)) {
			if (this.xml.startsOf("txbxContent")) {
				box = true;
			}
			else if (this.xml.startsOf("Fallback")) {
				this.xml.skip();
			}
			else if (this.xml.startsOf("t")) {
				words.append(this.xml.text());
			}
			else if (this.xml.endsOf("p")) {
				words.append('\n');
			}
			this.xml.next();
		}
		return new Oddity(box ? Why.FLOATING : Why.PICTURE, words.toString().strip());
	}

	/**
	 * Signs of a font of its own; those that people tick with mean the same everywhere.
	 */
	private static String symbol(String code) {
		return switch (code.toUpperCase(Locale.ROOT)) {
			case "F0FE", "F0FD", "F052", "F053", "F0FC" -> "☒";
			case "F0A8", "F06F", "F0A3" -> "☐";
			case "F0B7" -> "•";
			default -> WordXml.character(code);
		};
	}

	/** A paragraph as far as it has been read. */
	private static final class Reading {

		private final StringBuilder text;

		private final List<Control> controls = new ArrayList<>();

		private final List<Oddity> oddities = new ArrayList<>();

		private final Deque<Open> open = new ArrayDeque<>();

		private int listed;

		private boolean endDeleted;

		Reading(String carried) {
			this.text = new StringBuilder(carried);
		}

		void describe(WordXml.Properties properties) {
			if (!this.open.isEmpty()) {
				this.open.peek().properties = properties;
			}
		}

		void close() {
			Open control = this.open.pop();
			this.controls.add(new Control(control.properties.tag(), this.text.substring(control.from),
					control.properties.ticked(), control.properties.placeholder()));
		}

	}

	/** A control that has begun. */
	private static final class Open {

		private final int from;

		private WordXml.Properties properties = WordXml.Properties.NONE;

		Open(int from) {
			this.from = from;
		}

	}

}
