package vn.phanbien.meeting.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Values;

/**
 * The rows of an agenda and of those invited: how they are offered and how they are read.
 */
final class AgendaForm {

	private AgendaForm() {
	}

	static Field items(List<AgendaItem> proposed) {
		return Field
			.rows("items", Field.text("title").required(),
					Field.wholeNumber("minutes").between(1, MeetingCall.MOST_MINUTES), Field.text("presenter"),
					Field.bool("voted"))
			.between(0, MeetingCall.MOST_ITEMS)
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

	static Field invitees() {
		return Field
			.rows("invitees", Field.text("name").between(null, MeetingCall.NAME).required(),
					Field.text("body").between(null, MeetingCall.NAME))
			.between(0, MeetingCall.MOST_INVITEES);
	}

	static List<Invitee> invitees(Values values) {
		return values.rows("invitees")
			.stream()
			.map((row) -> new Invitee(row.requireText("name"), row.text("body").orElse(null)))
			.toList();
	}

}
