package vn.phanbien.council.internal;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.WorkEvent;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;

/**
 * Counts the cases in which experts hold seats, those not yet approved too, and tells
 * which seats they left.
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

	/**
	 * Who left a seat that had been approved gave it to somebody else, or left it empty.
	 */
	@Override
	public List<WorkRecord> records(Collection<PersonId> persons) {
		if (persons.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select h.person_id, s.case_number, h.held_until from seat_holder h join seat s on s.id = h.seat_id
				where h.person_id in (:persons)""")
			.param("persons", persons.stream().map(PersonId::value).toList())
			.query((row, number) -> new WorkRecord(new PersonId(row.getLong("person_id")),
					new CaseNumber(row.getString("case_number")), WorkEvent.REPLACED,
					row.getObject("held_until", OffsetDateTime.class).toInstant(), null))
			.list();
	}

	/** Nobody becomes one with a colleague of the same council. */
	@Override
	public Optional<DomainException> obstacle(ExpertId given, ExpertId kept) {
		return this.jdbc.sql("""
				select min(g.case_number) from seat g join seat k on k.case_number = g.case_number
				where g.expert_id = :given and k.expert_id = :kept and g.state <> 'ENDED' and k.state <> 'ENDED'
				having count(*) > 0""")
			.param("given", given.value())
			.param("kept", kept.value())
			.query(String.class)
			.optional()
			.map((caseNumber) -> new Conflict("error.council.sameCouncil", new CaseNumber(caseNumber)));
	}

	@Override
	public void move(ExpertId given, ExpertId kept) {
		this.jdbc.sql("update seat set expert_id = :kept, version = version + 1 where expert_id = :given")
			.param("kept", kept.value())
			.param("given", given.value())
			.update();
		this.jdbc.sql("update seat_holder set expert_id = :kept where expert_id = :given")
			.param("kept", kept.value())
			.param("given", given.value())
			.update();
	}

	private static OffsetDateTime start(int year) {
		return Year.of(year).atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant().atOffset(ZoneOffset.UTC);
	}

}
