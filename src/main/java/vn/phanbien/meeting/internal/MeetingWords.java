package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.meeting.AgendaItem;

/**
 * The Vietnamese texts that agenda and minutes begin with; workshop and council meeting
 * have words of their own.
 */
@Component
class MeetingWords {

	private static final Locale RECORD_LANGUAGE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	MeetingWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Lists what such a meeting is usually about; the last item is put to the vote. */
	List<AgendaItem> items(WayOfWorking way, int round) {
		List<String> titles = text("meeting.agenda." + way, round).lines().toList();
		return titles.stream().map((title) -> item(title, title.equals(titles.get(titles.size() - 1)))).toList();
	}

	private static AgendaItem item(String title, boolean voted) {
		return new AgendaItem(title, null, null, voted);
	}

	String proceedings(WayOfWorking way, int round, int recommendations) {
		return text("meeting.proceedings." + way, round, recommendations);
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, RECORD_LANGUAGE);
	}

}
