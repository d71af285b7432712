package vn.phanbien.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How a meeting went, and who has put that on record.
 *
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param proceedings what was said and concluded
 * @param guests who else was there
 * @param votes how those present voted on the whole, or null
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
record Course(Instant startedAt, Instant endedAt, String proceedings, @Nullable String guests,
		@Embedded.Nullable @Nullable Votes votes, long recordedBy, Instant recordedAt) {
}
