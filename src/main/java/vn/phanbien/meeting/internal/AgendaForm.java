package vn.phanbien.meeting.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Values;

/**
 * The rows of an agenda: how they are offered and how they are read.
 */
final class AgendaForm {

	private static final int LONGEST_MINUTES = 600;

	private static final int MOST_ITEMS = 40;

	private AgendaForm() {
	}

	static Field items(List<AgendaItem> proposed) {
		return Field
			.rows("items", Field.text("title").required(), Field.wholeNumber("minutes").between(1, LONGEST_MINUTES),
					Field.text("presenter"), Field.bool("voted"))
			.between(0, MOST_ITEMS)
			.value(proposed.stream().map(AgendaForm::row).toList());
	}

	private static Map<String, Object> row(AgendaItem item) {
		Map<String, Object> row = new HashMap<>(Map.of("title", item.title(), "voted", item.voted()));
		Optional.ofNullable(item.minutes()).ifPresent((minutes) -> row.put("minutes", minutes));
		Optional.ofNullable(item.presenter()).ifPresent((presenter) -> row.put("presenter", presenter));
		return row;
	}

	static List<AgendaItem> read(Values values) {
		return values.rows("items")
			.stream()
			.map((row) -> new AgendaItem(row.requireText("title"), row.integer("minutes").orElse(null),
					row.text("presenter").orElse(null), row.bool("voted")))
			.toList();
	}

}
