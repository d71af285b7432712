package vn.phanbien.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import vn.phanbien.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is recorded now is over, whatever was planned.
 */
class MeetingTimesTests {

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:30Z");

	private static final Instant THIS_MINUTE = Instant.parse("2026-11-26T02:00:00Z");

	private static final WorkingCalendar WEEKDAYS = (day) -> day.getDayOfWeek().getValue() <= 5;

	private final MeetingTimes times = new MeetingTimes(WEEKDAYS, Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void areThePlannedOnesOfAMeetingThatIsOver() {
		Instant planned = NOW.minusSeconds(9000);

		assertThat(this.times.began(planned)).isEqualTo(planned);
		assertThat(this.times.ended(planned)).isEqualTo(planned.plusSeconds(7200));
	}

	@Test
	void endNowWhereTheUsualLengthIsNotOver() {
		assertThat(this.times.ended(NOW.minusSeconds(3600))).isEqualTo(THIS_MINUTE);
	}

	@Test
	void lieJustBeforeNowWhereAMeetingIsPlannedForLater() {
		Instant began = this.times.began(NOW.plusSeconds(86_400));

		assertThat(began).isEqualTo(THIS_MINUTE.minusSeconds(7200));
		assertThat(this.times.ended(began)).isEqualTo(THIS_MINUTE);
	}

}
