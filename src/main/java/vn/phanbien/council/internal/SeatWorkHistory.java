package vn.phanbien.council.internal;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.WorkHistory;

/**
 * Counts the cases in which experts hold seats, those not yet approved too.
 */
@Component
class SeatWorkHistory implements WorkHistory {

	private final JdbcClient jdbc;

	SeatWorkHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<ExpertId, Integer> load(Collection<ExpertId> experts, int year) {
		Map<ExpertId, Integer> counts = new HashMap<>();
		if (experts.isEmpty()) {
			return counts;
		}
		this.jdbc.sql("""
				select expert_id, count(distinct case_number) as cases from seat
				where expert_id in (:experts) and state <> 'ENDED' and since >= :from and since < :until
				group by expert_id""")
			.param("experts", experts.stream().map(ExpertId::value).toList())
			.param("from", start(year))
			.param("until", start(year + 1))
			.query((row) -> {
				counts.put(new ExpertId(row.getLong("expert_id")), row.getInt("cases"));
			});
		return counts;
	}

	private static OffsetDateTime start(int year) {
		return Year.of(year).atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant().atOffset(ZoneOffset.UTC);
	}

}
