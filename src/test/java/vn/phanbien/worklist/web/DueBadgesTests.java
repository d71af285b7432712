package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.PageTest;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a day by which something is due, seen on a Wednesday.
 */
class DueBadgesTests {

	private final DueBadges badges = new DueBadges((day) -> day.getDayOfWeek().getValue() < 6,
			Clock.fixed(PageTest.NOW, WorkingCalendar.ZONE), words());

	@Test
	void countsWorkingDaysThatAreLeft() {
		assertThat(badge("2026-03-10")).isEqualTo("left 4 calm");
		assertThat(badge("2026-03-06")).isEqualTo("left 2 wait");
	}

	@Test
	void callsTheLastDayToday() {
		assertThat(badge("2026-03-04")).isEqualTo("today late");
	}

	@Test
	void countsWorkingDaysOfDelay() {
		assertThat(badge("2026-02-27")).isEqualTo("late 3 late");
	}

	@Test
	void saysNothingWhereNothingPresses() {
		assertThat(this.badges.of(null)).isNull();
	}

	@Test
	void countsAtLeastOneDayOfDelay() {
		DueBadges sunday = new DueBadges((day) -> false, Clock.fixed(PageTest.NOW, WorkingCalendar.ZONE), words());

		assertThat(sunday.of(LocalDate.parse("2026-03-03"))).extracting("text").isEqualTo("late 1");
	}

	private String badge(String due) {
		DueBadges.DueBadge badge = this.badges.of(LocalDate.parse(due));
		return (badge != null) ? badge.text() + " " + badge.tone() : "";
	}

	private static Words words() {
		StaticMessageSource messages = new StaticMessageSource();
		Locale locale = Locale.getDefault();
		messages.addMessage("work.due.left", locale, "left {0}");
		messages.addMessage("work.due.today", locale, "today");
		messages.addMessage("work.due.soon", locale, "soon");
		messages.addMessage("work.due.late", locale, "late {0}");
		messages.addMessage("work.due.exact", locale, "until {0}");
		return new Words(messages);
	}

}
