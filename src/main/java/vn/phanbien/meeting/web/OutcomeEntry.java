package vn.phanbien.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.phanbien.meeting.MeetingDesk.Outcome;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * What came of a meeting, as the page sends it.
 *
 * @param startedAt when it began, in Vietnamese time
 * @param endedAt when it ended
 * @param proceedings what was said, seen and concluded
 * @param guests who else was there
 * @param present the seats whose holders were there
 * @param version of the meeting that was seen
 */
record OutcomeEntry(@Nullable String startedAt, @Nullable String endedAt, @Nullable String proceedings,
		@Nullable String guests, @Nullable List<Long> present, @Nullable Integer version) {

	private static final int LONGEST = 20_000;

	Outcome outcome() {
		List<FieldError> errors = new ArrayList<>();
		Instant began = MeetingEntry.moment("startedAt", this.startedAt, errors);
		Instant ended = MeetingEntry.moment("endedAt", this.endedAt, errors);
		String told = MeetingEntry.stripped(this.proceedings);
		if (told == null) {
			errors.add(new FieldError("proceedings", "field.required"));
		}
		limit("proceedings", this.proceedings, errors);
		limit("guests", this.guests, errors);
		if (began == null || ended == null || told == null || !errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return new Outcome(began, ended, told, MeetingEntry.stripped(this.guests), seats());
	}

	List<Long> seats() {
		return Objects.requireNonNullElse(this.present, List.of());
	}

	static void limit(String field, @Nullable String text, List<FieldError> errors) {
		if (text != null && text.length() > LONGEST) {
			errors.add(new FieldError(field, "field.tooLong", LONGEST));
		}
	}

}
