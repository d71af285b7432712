package vn.phanbien.officialdoc.internal;

import java.util.List;

import vn.phanbien.officialdoc.FillableForm.Choice;

/**
 * Puts together the body of a Word file to fill in, whose controls the library does not
 * know how to write.
 */
final class Markup {

	private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

	private final StringBuilder xml = new StringBuilder(8192);

	private int controls = 1000;

	Markup raw(String markup) {
		this.xml.append(markup);
		return this;
	}

	/** A paragraph of a style that says one thing. */
	Markup line(String style, String text) {
		return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>").run(text).raw("</w:p>");
	}

	/** A text as paragraphs of a style; an empty one as so many empty paragraphs. */
	Markup lines(String style, String text, int room) {
		List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
		lines.forEach((line) -> line(style, line));
		for (int empty = lines.size(); empty < room; empty++) {
			raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr></w:p>");
		}
		return this;
	}

	Markup run(String text) {
		String[] parts = text.split("\t", -1);
		raw("<w:r>");
		for (int part = 0; part < parts.length; part++) {
			if (part > 0) {
				raw("<w:tab/>");
			}
			if (!parts[part].isEmpty()) {
				raw("<w:t xml:space=\"preserve\">").raw(escaped(parts[part])).raw("</w:t>");
			}
		}
		return raw("</w:r>");
	}

	/**
	 * Begins a control around whole paragraphs; {@code </w:sdtContent></w:sdt>} ends it.
	 */
	Markup control(String tag, String alias, String kind) {
		return raw("<w:sdt><w:sdtPr><w:alias w:val=\"").raw(escaped(alias))
			.raw("\"/><w:tag w:val=\"")
			.raw(escaped(tag))
			.raw("\"/><w:id w:val=\"" + (++this.controls) + "\"/>")
			.raw(kind)
			.raw("</w:sdtPr><w:sdtContent>");
	}

	Markup end() {
		return raw("</w:sdtContent></w:sdt>");
	}

	/** A list to open, inside a paragraph. */
	Markup dropDown(String tag, String alias, List<Choice> choices, String value, String unchosen) {
		StringBuilder items = new StringBuilder("<w:dropDownList>");
		choices.forEach((choice) -> items.append("<w:listItem w:displayText=\"")
			.append(escaped(choice.text()))
			.append("\" w:value=\"")
			.append(escaped(choice.value()))
			.append("\"/>"));
		String shown = choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::text)
			.findFirst()
			.orElse("");
		String flag = shown.isEmpty() ? "<w:showingPlcHdr/>" : "";
		control(tag, alias, flag + items + "</w:dropDownList>");
		return (shown.isEmpty()
				? raw("<w:r><w:rPr><w:color w:val=\"808080\"/></w:rPr><w:t>" + escaped(unchosen) + "</w:t></w:r>")
				: run(shown))
			.end();
	}

	/** A box to tick, inside a paragraph. */
	Markup checkBox(String tag, String alias, boolean ticked) {
		control(tag, alias,
				"<w14:checkbox><w14:checked w14:val=\"" + (ticked ? 1 : 0)
						+ "\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
						+ "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>");
		return raw("<w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\""
				+ " w:hint=\"eastAsia\"/></w:rPr><w:t>" + (ticked ? "☒" : "☐") + "</w:t></w:r>")
			.end();
	}

	String body() {
		return "<w:document" + NAMESPACES + "><w:body>" + this.xml + "</w:body></w:document>";
	}

	/** What XML cannot carry, nobody types. */
	static String escaped(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		text.codePoints().filter(Markup::isText).forEach((letter) -> {
			switch (letter) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				default -> safe.appendCodePoint(letter);
			}
		});
		return safe.toString();
	}

	private static boolean isText(int letter) {
		return letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF;
	}

}
