package vn.phanbien.council.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.worklist.SeatHolders;

/**
 * Names the holders of the seats that a list shows, by one statement.
 */
@Component
class NamedSeats implements SeatHolders {

	private final JdbcClient jdbc;

	NamedSeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Long, String> names(Collection<Long> seats) {
		Map<Long, String> names = new HashMap<>();
		if (!seats.isEmpty()) {
			this.jdbc.sql("""
					select s.id, p.display_name from seat s join person p on p.id = s.person_id
					where s.id in (:seats)""").param("seats", seats).query((row) -> {
				names.put(row.getLong("id"), row.getString("display_name"));
			});
		}
		return names;
	}

}
