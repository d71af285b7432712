package vn.phanbien.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When, where and about what a meeting is to be.
 *
 * @param startsAt when
 * @param place where
 * @param link where to join from afar
 * @param agenda about what
 */
public record MeetingPlan(Instant startsAt, @Nullable String place, @Nullable String link, @Nullable String agenda) {

	MeetingPlan at(Instant newStart) {
		return new MeetingPlan(newStart, this.place, this.link, this.agenda);
	}

}
