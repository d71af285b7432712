package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FillableForm.Column;
import vn.phanbien.officialdoc.FillableForm.Grid;
import vn.phanbien.officialdoc.FilledForm.Unread;
import vn.phanbien.officialdoc.FilledForm.Why;
import vn.phanbien.officialdoc.internal.WordBlock.Cell;
import vn.phanbien.officialdoc.internal.WordBlock.Control;
import vn.phanbien.officialdoc.internal.WordBlock.Line;

/**
 * Reads rows from tables, whatever has been done to these: columns moved, left out or
 * added, cells joined, rows added or emptied, the head lost, the table cut in two.
 */
final class FilledGrid {

	/** Stands for the column that only counts the rows. */
	private static final Column COUNT = new Column("", Wording.NUMBER, 0, List.of());

	private final Grid grid;

	private final List<Unread> unread;

	private final List<Map<String, String>> rows = new ArrayList<>();

	private List<@Nullable Column> places = new ArrayList<>();

	/** What the row above says, for cells that go on with it. */
	private Map<String, String> above = Map.of();

	FilledGrid(Grid grid, List<Unread> unread) {
		this.grid = grid;
		this.unread = unread;
		this.places.add(COUNT);
		this.places.addAll(grid.columns());
	}

	List<Map<String, String>> rows() {
		return List.copyOf(this.rows);
	}

	/**
	 * Reads a table if it is the grid's.
	 * @param table a table
	 * @param beneath whether it stands below the grid's own heading
	 * @return whether it is
	 */
	boolean read(WordBlock.Grid table, boolean beneath) {
		Optional<List<@Nullable Column>> head = table.rows().stream().flatMap((row) -> head(row).stream()).findFirst();
		boolean tagged = table.paragraphs()
			.flatMap((line) -> line.controls().stream())
			.anyMatch((control) -> control.tag().startsWith(FillableFormWriter.tag(this.grid.tag(), "")));
		if (head.isEmpty() && !tagged && !(beneath && table.width() >= this.grid.columns().size())) {
			return false;
		}
		this.places = head.orElseGet(() -> places(table.width()));
		table.rows().stream().filter((row) -> head(row).isEmpty()).forEach(this::row);
		return true;
	}

	private List<@Nullable Column> places(int width) {
		return (width == this.grid.columns().size()) ? new ArrayList<>(this.grid.columns()) : this.places;
	}

	/** A row is a head when it names at least half of the columns. */
	private Optional<List<@Nullable Column>> head(List<Cell> row) {
		List<@Nullable Column> named = new ArrayList<>();
		int known = 0;
		for (Cell cell : row) {
			String title = Choices.key(cell.text());
			@Nullable Column column = Stream.concat(this.grid.columns().stream(), Stream.of(COUNT))
				.filter((candidate) -> Choices.key(candidate.title()).equals(title))
				.findFirst()
				.orElse(null);
			known += (column != null && column != COUNT) ? 1 : 0;
			named.add(column);
			for (int more = 1; more < cell.span(); more++) {
				named.add(null);
			}
		}
		return (known > 1 && known * 2 >= this.grid.columns().size()) ? Optional.of(named) : Optional.empty();
	}

	private void row(List<Cell> cells) {
		int before = this.unread.size();
		Map<String, String> values = new LinkedHashMap<>();
		int at = 0;
		for (Cell cell : cells) {
			List<Column> covered = new ArrayList<>();
			for (int place = at; place < Math.min(at + cell.span(), this.places.size()); place++) {
				Optional.ofNullable(this.places.get(place)).ifPresent(covered::add);
			}
			at += cell.span();
			if (cell.continued()) {
				covered.forEach((column) -> put(values, column.tag(), this.above.getOrDefault(column.tag(), "")));
			}
			else {
				read(cell, covered, values);
			}
		}
		values.remove("");
		if (!values.isEmpty()) {
			this.rows.add(Map.copyOf(values));
		}
		else {
			List<Unread> lost = new ArrayList<>(this.unread.subList(before, this.unread.size()));
			this.unread.subList(before, this.unread.size()).clear();
			lost.forEach(
					(one) -> this.unread.add(new Unread(this.grid.tag(), null, one.column(), one.why(), one.text())));
		}
		this.above = values;
	}

	private void read(Cell cell, List<Column> covered, Map<String, String> values) {
		List<Line> lines = cell.blocks()
			.stream()
			.flatMap((block) -> (block instanceof Line line) ? Stream.of(line) : ((WordBlock.Grid) block).paragraphs())
			.toList();
		lines.forEach((line) -> line.oddities()
			.forEach((oddity) -> note(covered.isEmpty() ? null : covered.get(0), oddity.why(), oddity.text())));
		Map<String, String> chosen = new HashMap<>();
		lines.forEach((line) -> line.controls().forEach((control) -> choose(control, chosen)));
		chosen.forEach((tag, text) -> choose(column(tag), text, values));
		String text = chosen.isEmpty() ? cell.text()
				: String.join("\n", lines.stream().map(Line::besides).toList()).strip();
		if (text.isEmpty()) {
			return;
		}
		List<Column> asked = covered.stream().filter((column) -> column != COUNT).toList();
		if (asked.isEmpty()) {
			if (!text.matches("[\\d.\\s]*")) {
				note(null, Why.ELSEWHERE, text);
			}
			return;
		}
		Column column = asked.stream().filter((one) -> one.choices().isEmpty()).findFirst().orElse(asked.get(0));
		if (asked.size() > 1) {
			note(column, Why.JOINED_CELLS, text);
		}
		if (column.choices().isEmpty()) {
			put(values, column.tag(), text);
		}
		else {
			choose(column, text, values);
		}
	}

	private void choose(Control control, Map<String, String> chosen) {
		String prefix = FillableFormWriter.tag(this.grid.tag(), "");
		@Nullable Column column = control.tag().startsWith(prefix) ? column(control.tag().substring(prefix.length())) : null;
		if (column != null) {
			chosen.put(column.tag(), Choices.shown(column.choices(), control));
		}
	}

	private void choose(@Nullable Column column, String text, Map<String, String> values) {
		if (column == null || Choices.isUnchosen(text)) {
			return;
		}
		Optional<String> value = Choices.find(column.choices(), text);
		value.ifPresent((known) -> put(values, column.tag(), known));
		if (value.isEmpty()) {
			note(column, Why.NO_CHOICE, text);
		}
	}

	private @Nullable Column column(String tag) {
		return this.grid.columns().stream().filter((column) -> column.tag().equals(tag)).findFirst().orElse(null);
	}

	private static void put(Map<String, String> values, String tag, String text) {
		if (!text.isBlank()) {
			values.merge(tag, text.strip(), (first, more) -> first + "\n" + more);
		}
	}

	private void note(@Nullable Column column, Why why, String text) {
		this.unread.add(new Unread(this.grid.tag(), this.rows.size() + 1,
				(column != null && column != COUNT) ? column.tag() : null, why, text));
	}

}
