package vn.phanbien.meeting.internal;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.WayOfWorking;

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

	String agenda(WayOfWorking way, int round) {
		return text("meeting.agenda." + way, round);
	}

	String proceedings(WayOfWorking way, int round, int recommendations) {
		return text("meeting.proceedings." + way, round, recommendations);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, RECORD_LANGUAGE);
	}

}
