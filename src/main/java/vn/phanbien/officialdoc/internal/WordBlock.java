package vn.phanbien.officialdoc.internal;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FilledForm.Why;

/**
 * What a Word file is made of, as far as a form can be read from it.
 */
sealed interface WordBlock permits WordBlock.Line, WordBlock.Grid {

	/**
	 * A paragraph.
	 *
	 * @param text its text, soft breaks as line feeds
	 * @param listed how deep it lies in a list, 0 outside
	 * @param tag the tag of the control around it, or null
	 * @param controls the controls in it
	 * @param oddities what else it holds
	 */
	record Line(String text, int listed, @Nullable String tag, List<Control> controls,
			List<Oddity> oddities) implements WordBlock {

		/** The text with the dash of its list. */
		String written() {
			return (this.listed == 0 || this.text.isBlank()) ? this.text
					: "  ".repeat(this.listed - 1) + "- " + this.text;
		}

		/** What stands beside its controls. */
		String besides() {
			String rest = this.text;
			for (Control control : this.controls) {
				int at = control.text().isEmpty() ? -1 : rest.indexOf(control.text());
				rest = (at < 0) ? rest : rest.substring(0, at) + rest.substring(at + control.text().length());
			}
			return rest.strip();
		}

	}

	/**
	 * A control within a paragraph.
	 *
	 * @param tag its tag
	 * @param text what it shows
	 * @param ticked for a box to tick, whether it is; null for others
	 * @param empty whether it shows only that something is to be chosen
	 */
	record Control(String tag, String text, @Nullable Boolean ticked, boolean empty) {
	}

	/**
	 * Something that is no text.
	 *
	 * @param why what it is
	 * @param text the words in it
	 */
	record Oddity(Why why, String text) {
	}

	/**
	 * A table.
	 *
	 * @param rows its rows
	 */
	record Grid(List<List<Cell>> rows) implements WordBlock {

		int width() {
			return this.rows.stream().mapToInt((row) -> row.stream().mapToInt(Cell::span).sum()).max().orElse(0);
		}

		/** Each row as one line. */
		List<String> lines() {
			return this.rows.stream()
				.map((row) -> String.join("\t", row.stream().map(Cell::text).toList()).strip())
				.filter((line) -> !line.isEmpty())
				.toList();
		}

		Stream<Line> paragraphs() {
			return this.rows.stream()
				.flatMap(List::stream)
				.flatMap((cell) -> cell.blocks().stream())
				.flatMap((block) -> (block instanceof Line line) ? Stream.of(line) : ((Grid) block).paragraphs());
		}

	}

	/**
	 * A cell of a table.
	 *
	 * @param span over how many columns it reaches
	 * @param continued whether it goes on with the cell above
	 * @param blocks what stands in it
	 */
	record Cell(int span, boolean continued, List<WordBlock> blocks) {

		String text() {
			return String
				.join("\n",
						this.blocks.stream()
							.flatMap((block) -> (block instanceof Line line) ? Stream.of(line.written())
									: ((Grid) block).lines().stream())
							.toList())
				.strip();
		}

	}

}
