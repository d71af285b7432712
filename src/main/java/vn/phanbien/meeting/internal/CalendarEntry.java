package vn.phanbien.meeting.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Meeting;

/**
 * A meeting as an iCalendar file. It names neither the other invitees nor who presents
 * what, so it gives nobody away in a blind round. Its key stays and its sequence rises
 * whenever the meeting moves, so a calendar replaces what it had.
 */
final class CalendarEntry {

	/** RFC 5545, 3.1: the longest line, without its break. */
	private static final int LONGEST_LINE = 75;

	private static final String BREAK = "\r\n";

	private static final Duration USUAL_LENGTH = Duration.ofHours(2);

	private CalendarEntry() {
	}

	/**
	 * Writes the file.
	 * @param meeting the meeting
	 * @param title what it is called
	 * @param cancelled whether it does not take place after all
	 * @param now when it is written
	 */
	static byte[] of(Meeting meeting, String title, boolean cancelled, Instant now) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Phan Bien//Hop//VI"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
		calendar.add(zone());
		calendar.add(event(meeting, title, cancelled, now));
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
	}

	/** Vietnam keeps one time all the year; written out, so that nothing is looked up. */
	private static VTimeZone zone() {
		Standard standard = new Standard();
		standard.add(new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)));
		standard.add(new TzOffsetFrom(ZoneOffset.ofHours(7)));
		standard.add(new TzOffsetTo(ZoneOffset.ofHours(7)));
		VTimeZone zone = new VTimeZone();
		zone.add(new TzId(WorkingCalendar.ZONE.getId()));
		zone.add(standard);
		return zone;
	}

	private static VEvent event(Meeting meeting, String title, boolean cancelled, Instant now) {
		ZonedDateTime start = meeting.plan().startsAt().atZone(WorkingCalendar.ZONE);
		VEvent event = new VEvent(false);
		event.add(new Uid("hop-" + meeting.id() + "-" + meeting.caseNumber() + "@phanbien"));
		event.add(new DtStamp(now));
		event.add(new DtStart<>(start));
		event.add(new DtEnd<>(start.plus(length(meeting))));
		event.add(new Sequence(meeting.changes().revision() + (cancelled ? 1 : 0)));
		event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		event.add(new Summary(title));
		String place = meeting.plan().place();
		String link = meeting.plan().link();
		event.add(new Location((place != null) ? place : (link != null) ? link : ""));
		StringBuilder description = new StringBuilder();
		for (AgendaItem item : meeting.call().items()) {
			description.append(item.title()).append('\n');
		}
		if (link != null) {
			description.append(link);
		}
		event.add(new Description(description.toString().strip()));
		return event;
	}

	private static Duration length(Meeting meeting) {
		Integer minutes = meeting.call()
			.items()
			.stream()
			.map((item) -> (item.minutes() != null) ? item.minutes() : 0)
			.reduce(0, Integer::sum);
		return (minutes > 0) ? Duration.ofMinutes(minutes) : USUAL_LENGTH;
	}

	/** The library folds by letters; the standard counts octets. */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		for (String line : text.replace(BREAK + " ", "").split(BREAK)) {
			int octets = 0;
			for (int letter : line.codePoints().toArray()) {
				int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
				if (octets + size > LONGEST_LINE) {
					folded.append(BREAK).append(' ');
					octets = 1;
				}
				folded.appendCodePoint(letter);
				octets += size;
			}
			folded.append(BREAK);
		}
		return folded.toString();
	}

}
