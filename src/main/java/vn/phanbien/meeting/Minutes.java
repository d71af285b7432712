package vn.phanbien.meeting;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * What a meeting came to.
 *
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param proceedings what was said and concluded
 * @param guests who else was there
 * @param votes how those present voted
 * @param attendance whose seats were there
 * @param dissents what the meeting did not share
 */
public record Minutes(Instant startedAt, Instant endedAt, String proceedings, @Nullable String guests, Votes votes,
		List<Attendance> attendance, List<Dissent> dissents) {

	void requireSound() {
		if (this.endedAt.isBefore(this.startedAt)) {
			throw new InvalidInput("endedAt", "field.meeting.endsBeforeStart");
		}
		if (this.votes.cast() > this.attendance.size()) {
			throw new TooManyVotes(this.votes.cast(), this.attendance.size());
		}
	}

}
