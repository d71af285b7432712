package vn.phanbien.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.WorkEvent;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.shared.CaseNumber;

/**
 * Tells what became of invitations, and which critiques came in time.
 */
@Component
class ReviewWorkHistory implements WorkHistory {

	private final JdbcClient jdbc;

	ReviewWorkHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Seats are counted where they are kept. */
	@Override
	public Map<ExpertId, Integer> load(Collection<ExpertId> experts, int year) {
		return Map.of();
	}

	@Override
	public List<WorkRecord> records(Collection<PersonId> persons) {
		List<WorkRecord> records = new ArrayList<>();
		if (persons.isEmpty()) {
			return records;
		}
		List<Long> keys = persons.stream().map(PersonId::value).toList();
		this.jdbc.sql("""
				select person_id, case_number, invited_at, outcome, outcome_at, reason from review_invitation
				where person_id in (:persons)""").param("persons", keys).query((row) -> {
			records.add(record(row, WorkEvent.INVITED, moment(row, "invited_at"), null));
			WorkEvent answer = answer(InvitationOutcome.valueOf(row.getString("outcome")));
			if (answer != null) {
				records.add(record(row, answer, moment(row, "outcome_at"), row.getString("reason")));
			}
		});
		this.jdbc.sql("select person_id, case_number, submitted_at, late from critique where person_id in (:persons)")
			.param("persons", keys)
			.query((row) -> {
				records.add(record(row, row.getBoolean("late") ? WorkEvent.DELIVERED_LATE : WorkEvent.DELIVERED,
						moment(row, "submitted_at"), null));
			});
		return records;
	}

	/**
	 * A conflict of interest is no refusal, and a round that went on waits for nobody.
	 */
	private static @Nullable WorkEvent answer(InvitationOutcome outcome) {
		return switch (outcome) {
			case ACCEPTED -> WorkEvent.ACCEPTED;
			case DECLINED -> WorkEvent.DECLINED;
			case EXPIRED -> WorkEvent.EXPIRED;
			case PENDING, CONFLICT, WITHDRAWN -> null;
		};
	}

	private static WorkRecord record(ResultSet row, WorkEvent event, Instant at, @Nullable String reason)
			throws SQLException {
		return new WorkRecord(new PersonId(row.getLong("person_id")), new CaseNumber(row.getString("case_number")),
				event, at, reason);
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
