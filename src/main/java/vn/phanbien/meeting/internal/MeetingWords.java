package vn.phanbien.meeting.internal;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingForm;

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
	List<AgendaItem> items(MeetingForm form, int round) {
		List<String> titles = text("meeting.agenda." + form, round).lines().toList();
		return titles.stream().map((title) -> item(title, title.equals(titles.get(titles.size() - 1)))).toList();
	}

	private static AgendaItem item(String title, boolean voted) {
		return new AgendaItem(title, null, null, voted);
	}

	/**
	 * Says what a meeting is, with the message key of its kind behind other keys too:
	 * what closes a round is named after it, what stands beside them is not.
	 */
	static String kind(Meeting meeting) {
		return (meeting.isBesides() ? "besides." : "") + meeting.call().form();
	}

	String title(Meeting meeting, String caseTitle) {
		return text("minutes.subject." + kind(meeting), meeting.round(), caseTitle);
	}

	/** Those invited, one in a line, as the minutes propose who else was there. */
	static @Nullable String guests(Meeting meeting) {
		String guests = meeting.call()
			.invitees()
			.stream()
			.map((invitee) -> (invitee.body() != null) ? invitee.name() + " – " + invitee.body() : invitee.name())
			.collect(Collectors.joining("\n"));
		return guests.isEmpty() ? null : guests;
	}

	static String weekday(Instant moment) {
		return moment.atZone(WorkingCalendar.ZONE).getDayOfWeek().getDisplayName(TextStyle.FULL, RECORD_LANGUAGE);
	}

	String proceedings(MeetingForm form, int round, int recommendations) {
		return text("meeting.proceedings." + form, round, recommendations);
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, RECORD_LANGUAGE);
	}

}
