package vn.phanbien.expert;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * Adds up what the modules know of this year's work of experts.
 */
@Component
public class ExpertLoads {

	private final List<WorkHistory> histories;

	private final Clock clock;

	public ExpertLoads(List<WorkHistory> histories, Clock clock) {
		this.histories = histories;
		this.clock = clock;
	}

	/**
	 * Counts the cases of this year.
	 * @param experts of whom
	 * @return counts by expert; whoever has none is left out
	 */
	public Map<ExpertId, Integer> thisYear(Collection<ExpertId> experts) {
		int year = ZonedDateTime.now(this.clock.withZone(WorkingCalendar.ZONE)).getYear();
		Map<ExpertId, Integer> loads = new HashMap<>();
		for (WorkHistory history : this.histories) {
			history.load(experts, year).forEach((expert, cases) -> loads.merge(expert, cases, Integer::sum));
		}
		return loads;
	}

}
