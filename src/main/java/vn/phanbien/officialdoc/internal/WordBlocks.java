package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.internal.WordBlock.Cell;
import vn.phanbien.officialdoc.internal.WordBlock.Grid;
import vn.phanbien.officialdoc.internal.WordBlock.Line;
import vn.phanbien.officialdoc.internal.WordBlock.Oddity;

/**
 * Reads the paragraphs and tables of a Word file in their order.
 */
final class WordBlocks {

	/** Tables in tables; nobody fills in a form any deeper. */
	private static final int DEEPEST = 12;

	private final WordXml xml;

	private final WordParagraphs paragraphs;

	private int depth;

	private WordBlocks(WordXml xml) {
		this.xml = xml;
		this.paragraphs = new WordParagraphs(xml);
	}

	static List<WordBlock> read(WordXml xml) throws XMLStreamException {
		while (xml.hasNext() && !xml.startsOf("body")) {
			xml.next();
		}
		return xml.hasNext() ? new WordBlocks(xml).until("body", null) : List.of();
	}

	private List<WordBlock> until(String end, @Nullable String tag) throws XMLStreamException {
		List<WordBlock> blocks = new ArrayList<>();
		while (!this.xml.endsOf(end)) {
			if (this.xml.starts()) {
				switch (this.xml.name()) {
					case "p" -> Optional.ofNullable(this.paragraphs.read(tag)).ifPresent(blocks::add);
					case "tbl" -> blocks.add(table());
					case "sdt" -> blocks.addAll(control(tag));
					case "altChunk" ->
						blocks.add(new Line("", 0, tag, List.of(), List.of(new Oddity(Why.PICTURE, ""))));
					case "del", "moveFrom", "sectPr", "tcPr", "Fallback" -> this.xml.skip();
					default -> {
					}
				}
			}
			this.xml.next();
		}
		return blocks;
	}

	private List<WordBlock> control(@Nullable String outer) throws XMLStreamException {
		enter();
		List<WordBlock> blocks = new ArrayList<>();
		@Nullable String tag = outer;
		while (!this.xml.endsOf("sdt")) {
			if (this.xml.startsOf("sdtPr")) {
				String own = this.xml.properties().tag();
				tag = own.isEmpty() ? outer : own;
			}
			else if (this.xml.startsOf("sdtContent")) {
				blocks.addAll(until("sdtContent", tag));
			}
			this.xml.next();
		}
		this.depth--;
		return blocks;
	}

	private Grid table() throws XMLStreamException {
		enter();
		List<List<Cell>> rows = new ArrayList<>();
		while (!this.xml.endsOf("tbl")) {
			if (this.xml.startsOf("tr")) {
				row().ifPresent(rows::add);
			}
			else if (this.xml.startsOf("tblPr") || this.xml.startsOf("sdtPr")) {
				this.xml.skip();
			}
			this.xml.next();
		}
		this.depth--;
		return new Grid(rows);
	}

	private Optional<List<Cell>> row() throws XMLStreamException {
		List<Cell> cells = new ArrayList<>();
		boolean deleted = false;
		while (!this.xml.endsOf("tr")) {
			if (this.xml.startsOf("tc")) {
				cells.add(cell());
			}
			else if (this.xml.startsOf("del")) {
				deleted = true;
			}
			else if (this.xml.startsOf("sdtPr")) {
				this.xml.skip();
			}
			this.xml.next();
		}
		return deleted ? Optional.empty() : Optional.of(cells);
	}

	private Cell cell() throws XMLStreamException {
		int span = 1;
		boolean continued = false;
		this.xml.next();
		while (!this.xml.starts() && !this.xml.endsOf("tc")) {
			this.xml.next();
		}
		if (this.xml.startsOf("tcPr")) {
			while (!this.xml.endsOf("tcPr")) {
				if (this.xml.startsOf("gridSpan")) {
					span = Math.max(1, Math.min(100, WordXml.number(this.xml.attribute("val"), 1)));
				}
				else if (this.xml.startsOf("vMerge")) {
					continued = !this.xml.attribute("val").equals("restart");
				}
				this.xml.next();
			}
		}
		return new Cell(span, continued, until("tc", null));
	}

	private void enter() throws XMLStreamException {
		if (++this.depth > DEEPEST) {
			throw new XMLStreamException("Too deep");
		}
	}

}
