package vn.phanbien.council.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.council.Seat;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;

/**
 * Keeps who held a seat before.
 */
@Component
class SeatHistory {

	private final JdbcClient jdbc;

	SeatHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes that the present holder leaves a seat that has been approved. */
	void left(Seat seat, PersonId by, Instant at) {
		if (!seat.held()) {
			return;
		}
		this.jdbc.sql("""
				insert into seat_holder (seat_id, person_id, expert_id, held_from, held_until, ended_by)
				values (:seat, :person, :expert, :from, :until, :by)""")
			.param("seat", seat.id())
			.param("person", seat.person().value())
			.param("expert", value(seat.expert().orElse(null)))
			.param("from", utc(seat.since()))
			.param("until", utc(at))
			.param("by", by.value())
			.update();
	}

	private static @Nullable Long value(@Nullable ExpertId expert) {
		return (expert != null) ? expert.value() : null;
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
