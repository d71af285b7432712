package vn.phanbien.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What has become of an announcement since it was made.
 *
 * @param postponed how often the meeting was moved
 * @param revision how often anything of it was changed; calendars go by it
 * @param calledOffAt when it was called off, or null
 * @param calledOff why, or null
 */
public record MeetingChanges(int postponed, int revision, @Nullable Instant calledOffAt, @Nullable String calledOff) {

	static final MeetingChanges NONE = new MeetingChanges(0, 0, null, null);

	MeetingChanges changed(boolean moved) {
		return new MeetingChanges(this.postponed + (moved ? 1 : 0), this.revision + 1, this.calledOffAt,
				this.calledOff);
	}

	MeetingChanges off(String reason, Instant at) {
		return new MeetingChanges(this.postponed, this.revision + 1, at, reason);
	}

}
