package vn.phanbien.meeting;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * When, where and about what a meeting is to be.
 *
 * @param startsAt when
 * @param place where
 * @param link where to join from afar
 * @param agenda about what
 */
public record MeetingPlan(Instant startsAt, @Nullable String place, @Nullable String link, @Nullable String agenda) {

	/** What a meeting on line is reached by; nothing that a browser would run. */
	private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S*", Pattern.CASE_INSENSITIVE);

	/**
	 * Demands that the invited can get there.
	 * @return the same
	 * @throws InvalidInput without a place and a link, or with a link that is none
	 */
	public MeetingPlan reachable() {
		if (this.place == null && this.link == null) {
			throw new InvalidInput("place", "field.meeting.placeOrLink");
		}
		if (this.link != null && !WEB_ADDRESS.matcher(this.link).matches()) {
			throw new InvalidInput("link", "field.meeting.link");
		}
		return this;
	}

	MeetingPlan at(Instant newStart) {
		return new MeetingPlan(newStart, this.place, this.link, this.agenda);
	}

}
