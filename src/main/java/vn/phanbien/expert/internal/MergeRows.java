package vn.phanbien.expert.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.MergeDesk.Part;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;

/**
 * What merging leaves in the rows: the entry that went points at the one that stayed, and
 * a record says who decided so.
 */
@Component
class MergeRows {

	private final JdbcClient jdbc;

	MergeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void retire(ExpertId given, int version, ExpertId kept) {
		int changed = this.jdbc.sql("""
				update expert set merged_into = :kept, active = false, version = version + 1
				where id = :given and version = :version and merged_into is null""")
			.param("kept", kept.value())
			.param("given", given.value())
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new Conflict("error.expert.changed");
		}
		move("update expert set merged_into = :kept where merged_into = :given", given, kept);
		moveConsents(given, kept);
	}

	/** A consent that holds stays behind where the other entry has one of its own. */
	private void moveConsents(ExpertId given, ExpertId kept) {
		move("""
				update expert_consent set expert_id = :kept
				where expert_id = :given and (withdrawn_on is not null or purpose not in (
					select purpose from expert_consent where expert_id = :kept and withdrawn_on is null))""", given,
				kept);
	}

	void record(ExpertProfile given, ExpertId kept, Collection<Part> taken, PersonId by, Instant at) {
		this.jdbc.sql("""
				insert into expert_merge (union_id, given_id, kept_id, chosen, merged_by, merged_at)
				values (:union, :given, :kept, :chosen, :by, :at)""")
			.param("union", given.expert().union().value())
			.param("given", given.id().value())
			.param("kept", kept.value())
			.param("chosen", taken.stream().sorted().map(Part::name).collect(Collectors.joining(",")))
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private void move(String sql, ExpertId given, ExpertId kept) {
		this.jdbc.sql(sql).param("given", given.value()).param("kept", kept.value()).update();
	}

}
