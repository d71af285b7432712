package vn.phanbien.officialdoc;

import java.util.List;

/**
 * A part of a document's body; the form numbers headings and clauses itself.
 */
public sealed interface Block permits Block.Heading, Block.Clause, Block.Paragraph, Block.Bullet, Block.Table, Picture {

	/**
	 * A titled part: "I.", "1." or "a)".
	 */
	record Heading(Level level, String text) implements Block {

		public Heading {
			text = PlainText.line(text);
		}

		/**
		 * The depth of a heading.
		 */
		public enum Level {

			PART, SECTION, POINT

		}

	}

	/**
	 * A numbered paragraph without a title; counts together with the sections, "1.".
	 */
	record Clause(String text) implements Block {

		public Clause {
			text = PlainText.lines(text);
		}

	}

	/**
	 * Running text; each line of it becomes a paragraph.
	 */
	record Paragraph(String text) implements Block {

		public Paragraph {
			text = PlainText.lines(text);
		}

	}

	/**
	 * An item of a list, "- ".
	 */
	record Bullet(String text) implements Block {

		public Bullet {
			text = PlainText.lines(text);
		}

	}

	/**
	 * A table whose header row is repeated on each page.
	 */
	record Table(List<Column> columns, List<List<String>> rows) implements Block {

		public Table {
			columns = List.copyOf(columns);
			if (columns.isEmpty()) {
				throw new IllegalArgumentException("A table has at least one column");
			}
			for (List<String> row : rows) {
				if (row.size() != columns.size()) {
					throw new IllegalArgumentException(
							"A row has %d cells for %d columns".formatted(row.size(), columns.size()));
				}
			}
			rows = rows.stream().map((row) -> row.stream().map(PlainText::lines).toList()).toList();
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param weight its share of the page's width, in relation to the other columns
	 */
	record Column(String title, int weight) {

		public Column {
			if (weight < 1) {
				throw new IllegalArgumentException("A column has a positive weight: " + weight);
			}
			title = PlainText.line(title);
		}

	}

}
