package vn.phanbien.meeting.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * An announcement as the page sends it: the agenda and the invited one in a line, a body
 * behind a dash.
 *
 * @param form what kind of meeting
 * @param startsAt when, in Vietnamese time
 * @param place where
 * @param link where to join from afar
 * @param items the agenda
 * @param invitees who is invited beside the council
 * @param version of the meeting that was seen
 */
record MeetingEntry(@Nullable String form, @Nullable String startsAt, @Nullable String place, @Nullable String link,
		@Nullable String items, @Nullable String invitees, @Nullable Integer version) {

	private static final String DASH = "\\s+[–—-]\\s+|\\s*;\\s*";

	static MeetingEntry blank(String place) {
		return new MeetingEntry(MeetingForm.FIELD_SURVEY.name(), null, place, null, null, null, null);
	}

	static MeetingEntry of(Meeting meeting) {
		MeetingCall call = meeting.call();
		return new MeetingEntry(call.form().name(), typed(call.plan().startsAt()), call.plan().place(),
				call.plan().link(), call.items().stream().map(AgendaItem::title).collect(Collectors.joining("\n")),
				call.invitees().stream().map(MeetingEntry::line).collect(Collectors.joining("\n")), meeting.version());
	}

	static String typed(Instant moment) {
		return moment.atZone(WorkingCalendar.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
	}

	private static String line(Invitee invitee) {
		return (invitee.body() != null) ? invitee.name() + " – " + invitee.body() : invitee.name();
	}

	/**
	 * Reads the announcement.
	 * @return what the meeting is called for
	 * @throws InvalidInput beside each field that cannot be read
	 */
	MeetingCall call() {
		List<FieldError> errors = new ArrayList<>();
		MeetingForm chosen = Stream.of(MeetingForm.values())
			.filter((one) -> one.name().equals(this.form))
			.findFirst()
			.orElse(null);
		if (chosen == null) {
			errors.add(new FieldError("form", "field.option"));
		}
		Instant starts = moment("startsAt", this.startsAt, errors);
		if (chosen == null || starts == null) {
			throw new InvalidInput(errors);
		}
		List<AgendaItem> agenda = lines(this.items).map((title) -> new AgendaItem(title, null, null, false)).toList();
		return new MeetingCall(chosen, new MeetingPlan(starts, stripped(this.place), stripped(this.link), null), agenda,
				lines(this.invitees).map(MeetingEntry::invitee).toList());
	}

	static @Nullable Instant moment(String field, @Nullable String typed, List<FieldError> errors) {
		if (typed == null || typed.isBlank()) {
			errors.add(new FieldError(field, "field.required"));
			return null;
		}
		try {
			return LocalDateTime.parse(typed.strip()).atZone(WorkingCalendar.ZONE).toInstant();
		}
		catch (DateTimeParseException ex) {
			errors.add(new FieldError(field, "field.datetime"));
			return null;
		}
	}

	static @Nullable String stripped(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static Stream<String> lines(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").lines().map(String::strip).filter((line) -> !line.isEmpty());
	}

	private static Invitee invitee(String line) {
		String[] parts = line.split(DASH, 2);
		return new Invitee(parts[0].strip(), (parts.length > 1) ? stripped(parts[1]) : null);
	}

}
