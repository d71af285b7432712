package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.worklist.WorkListUpkeep.Drift;

/**
 * Keeps what the last comparison has found, for all nodes.
 */
@Repository
class DriftRows {

	private final JdbcClient jdbc;

	DriftRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the comparison of a night.
	 * @param night its day
	 * @return false when another node has it
	 */
	boolean take(LocalDate night) {
		return this.jdbc.sql("update work_list_check set night = :night where night < :night")
			.param("night", night)
			.update() == 1;
	}

	void save(Drift drift) {
		this.jdbc.sql("""
				update work_list_check set checked_at = :at, missing = :missing, ghosts = :ghosts,
				different = :different""")
			.param("at", drift.at().atOffset(ZoneOffset.UTC))
			.param("missing", drift.missing())
			.param("ghosts", drift.ghosts())
			.param("different", drift.different())
			.update();
	}

	Optional<Drift> last() {
		return this.jdbc
			.sql("select checked_at, missing, ghosts, different from work_list_check where checked_at is not null")
			.query((row, number) -> new Drift(row.getObject("checked_at", OffsetDateTime.class).toInstant(),
					row.getInt("missing"), row.getInt("ghosts"), row.getInt("different")))
			.optional();
	}

}
