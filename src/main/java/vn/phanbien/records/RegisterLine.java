package vn.phanbien.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A line of a register.
 *
 * @param id the key of the letter or document
 * @param cells days, numbers and texts by column; a column that is empty is left out
 * @param cases the cases that came of it or that it belongs to
 * @param document the key of the file, or null
 * @param overdue whether something about it is late
 */
public record RegisterLine(long id, Map<String, Object> cells, List<String> cases, @Nullable String document,
		boolean overdue) {

	public RegisterLine {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		cases = List.copyOf(cases);
	}

}
