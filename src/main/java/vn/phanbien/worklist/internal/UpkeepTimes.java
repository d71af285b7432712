package vn.phanbien.worklist.internal;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * Compares the work list by night, on one node, and rebuilds it at the start where that
 * is asked for.
 */
@Component
class UpkeepTimes implements ApplicationRunner {

	private final Upkeep upkeep;

	private final DriftRows rows;

	private final Clock clock;

	private final boolean rebuild;

	UpkeepTimes(Upkeep upkeep, DriftRows rows, Clock clock, @Value("${phanbien.worklist.rebuild}") boolean rebuild) {
		this.upkeep = upkeep;
		this.rows = rows;
		this.clock = clock;
		this.rebuild = rebuild;
	}

	@Scheduled(cron = "${phanbien.worklist.check-cron}", zone = "Asia/Ho_Chi_Minh")
	void compare() {
		if (this.rows.take(WorkingCalendar.today(this.clock))) {
			this.upkeep.check();
		}
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.rebuild) {
			this.upkeep.rebuild();
		}
	}

}
