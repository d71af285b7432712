package vn.phanbien.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import vn.phanbien.calendar.SpecialDay;
import vn.phanbien.calendar.SpecialDay.Kind;
import vn.phanbien.calendar.SpecialDays;
import vn.phanbien.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/**
 * Which source wins, and how long the table is held.
 */
class OfficialCalendarTests {

	private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 22);

	private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

	private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 9, 2);

	private final SpecialDays table = mock();

	private final AtomicLong nanoTime = new AtomicLong();

	private final OfficialCalendar calendar = new OfficialCalendar(this.table, this.nanoTime::get);

	@Test
	void knowsWeekendsAndFixedHolidaysWithoutATable() {
		assertThat(this.calendar.isWorkingDay(MONDAY)).isTrue();
		assertThat(this.calendar.isWorkingDay(SATURDAY)).isFalse();
		assertThat(this.calendar.isWorkingDay(NATIONAL_DAY)).isFalse();
	}

	@Test
	void letsTheTablePrevail() {
		given(this.table.all()).willReturn(List.of(new SpecialDay(SATURDAY, Kind.WORKING, "Làm bù", null),
				new SpecialDay(MONDAY, Kind.OFF, "Nghỉ hoán đổi", null),
				new SpecialDay(NATIONAL_DAY, Kind.WORKING, "Trực", null)));

		assertThat(this.calendar.isWorkingDay(SATURDAY)).isTrue();
		assertThat(this.calendar.isWorkingDay(MONDAY)).isFalse();
		assertThat(this.calendar.isWorkingDay(NATIONAL_DAY)).isTrue();
	}

	@Test
	void readsTheTableOnceForAWholeCount() {
		this.calendar.workingDaysBetween(MONDAY.minusYears(3), MONDAY);

		then(this.table).should(times(1)).all();
	}

	@Test
	void readsTheTableAgainWhenTheCopyIsOld() {
		this.calendar.isWorkingDay(MONDAY);
		given(this.table.all()).willReturn(List.of(new SpecialDay(MONDAY, Kind.OFF, "Nghỉ hoán đổi", null)));

		this.nanoTime.set(OfficialCalendar.FRESH.toNanos());
		assertThat(this.calendar.isWorkingDay(MONDAY)).isTrue();

		this.nanoTime.incrementAndGet();
		assertThat(this.calendar.isWorkingDay(MONDAY)).isFalse();
	}

	@Test
	void countsAsIfItWentDayByDay() {
		Random random = new Random(20_260_828);
		given(this.table.all()).willReturn(specialDays(random));
		WorkingCalendar dayByDay = this.calendar::isWorkingDay;

		for (int pair = 0; pair < 500; pair++) {
			LocalDate from = MONDAY.plusDays(random.nextInt(-3000, 3000));
			LocalDate to = from.plusDays(random.nextInt(-900, 900));
			assertThat(this.calendar.workingDaysBetween(from, to)).as("%s to %s", from, to)
				.isEqualTo(dayByDay.workingDaysBetween(from, to));
		}
	}

	private static List<SpecialDay> specialDays(Random random) {
		return random.ints(300, -3000, 3000)
			.distinct()
			.mapToObj(MONDAY::plusDays)
			.map((day) -> new SpecialDay(day, random.nextBoolean() ? Kind.OFF : Kind.WORKING, "Đổi ngày", null))
			.toList();
	}

	@Test
	void countsNothingOnASingleDayAndOneUpToTheNextWorkingDay() {
		assertThat(this.calendar.workingDaysBetween(MONDAY, MONDAY)).isZero();
		assertThat(this.calendar.workingDaysBetween(MONDAY, MONDAY.plusDays(1))).isEqualTo(1);
		assertThat(this.calendar.workingDaysBetween(MONDAY.plusDays(1), MONDAY)).isEqualTo(-1);
		assertThat(this.calendar.workingDaysBetween(SATURDAY, SATURDAY.plusDays(1))).isZero();
		assertThat(this.calendar.workingDaysBetween(NATIONAL_DAY.minusDays(1), NATIONAL_DAY)).isZero();
	}

	@Test
	void countsToAFarDayWithoutGoingThere() {
		AtomicInteger asked = new AtomicInteger();
		OfficialCalendar counting = new OfficialCalendar(this.table, this.nanoTime::get) {
			@Override
			public boolean isWorkingDay(LocalDate day) {
				asked.incrementAndGet();
				return super.isWorkingDay(day);
			}
		};

		assertThat(counting.workingDaysBetween(MONDAY, LocalDate.of(9999, 12, 31))).isPositive();
		assertThat(asked).hasValue(0);
	}

	@Test
	void countsFiveWorkingDaysOverTheNationalDay() {
		WorkingCalendar any = this.calendar;

		assertThat(any.plusWorkingDays(MONDAY, 5)).isEqualTo(LocalDate.of(2026, 9, 8));
	}

}
