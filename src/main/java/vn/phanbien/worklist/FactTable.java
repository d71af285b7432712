package vn.phanbien.worklist;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind side by side, such as the lines of a budget, in the reader's
 * language.
 *
 * @param titleKey the key of its title
 * @param columns what each column holds
 * @param rows the cells, as many in each row as there are columns
 * @param total what the last column comes to, or null
 */
public record FactTable(String titleKey, List<Column> columns, List<List<String>> rows, @Nullable String total) {

	public FactTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	public FactTable(String titleKey, List<Column> columns, List<List<String>> rows) {
		this(titleKey, columns, rows, null);
	}

	/**
	 * A column.
	 *
	 * @param labelKey the key of its heading
	 * @param number whether it holds figures
	 */
	public record Column(String labelKey, boolean number) {

		public static List<Column> words(String... labelKeys) {
			return Arrays.stream(labelKeys).map((key) -> new Column(key, false)).toList();
		}

		public static Column figures(String labelKey) {
			return new Column(labelKey, true);
		}

	}

}
