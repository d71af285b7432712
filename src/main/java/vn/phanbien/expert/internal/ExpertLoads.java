package vn.phanbien.expert.internal;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.WorkHistory;

/**
 * Adds up what the modules know of this year's work of experts.
 */
@Component
class ExpertLoads {

	private final List<WorkHistory> histories;

	private final Clock clock;

	ExpertLoads(List<WorkHistory> histories, Clock clock) {
		this.histories = histories;
		this.clock = clock;
	}

	Map<ExpertId, Integer> thisYear(Collection<ExpertId> experts) {
		int year = ZonedDateTime.now(this.clock.withZone(WorkingCalendar.ZONE)).getYear();
		Map<ExpertId, Integer> loads = new HashMap<>();
		for (WorkHistory history : this.histories) {
			history.load(experts, year).forEach((expert, cases) -> loads.merge(expert, cases, Integer::sum));
		}
		return loads;
	}

}
