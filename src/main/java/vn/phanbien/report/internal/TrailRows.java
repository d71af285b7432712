package vn.phanbien.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.Passage;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.report.TrailEntry.Absent;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * The approval trail in the database; lines are only ever added.
 */
@Repository
class TrailRows implements ReportTrail {

	private final JdbcClient jdbc;

	private final Timeline timeline;

	private final Clock clock;

	TrailRows(JdbcClient jdbc, Timeline timeline, Clock clock) {
		this.jdbc = jdbc;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public List<TrailEntry> of(FinalReport report) {
		return this.jdbc.sql("select * from report_trail where report_id = :report order by id")
			.param("report", report.id())
			.query(TrailRows::map)
			.list();
	}

	@Override
	public void add(CaseNumber caseNumber, Passage passage) {
		ReportStage returnedTo = passage.returnedTo();
		PersonId by = passage.by();
		Absent absent = passage.actingFor();
		int added = this.jdbc.sql("""
				insert into report_trail (report_id, stage, decision, returned_to, decided_by, decider_name, acting_for,
					acting_for_name, on_paper, reason, version_no, decided_at)
				select r.id, :stage, :decision, :returnedTo, :by, :name, :actingFor, :actingForName, :onPaper, :reason,
					r.current_version, :at
				from final_report r where r.case_number = :case
				order by r.edition desc fetch first 1 row only""")
			.param("case", caseNumber.value())
			.param("stage", passage.stage().name())
			.param("decision", passage.decision().name())
			.param("returnedTo", (returnedTo != null) ? returnedTo.name() : null)
			.param("by", (by != null) ? by.value() : null, Types.BIGINT)
			.param("name", passage.byName())
			.param("actingFor", (absent != null) ? absent.person().value() : null, Types.BIGINT)
			.param("actingForName", (absent != null) ? absent.name() : null)
			.param("onPaper", passage.onPaper())
			.param("reason", passage.reason())
			.param("at", OffsetDateTime.now(this.clock))
			.update();
		if (added == 0) {
			throw new Conflict("error.report.notDrafted");
		}
	}

	@Override
	public void contentCheckSkipped(CaseNumber caseNumber) {
		add(caseNumber, Passage.skipped(ReportStage.CONTENT));
		this.timeline.record(caseNumber, null, Timeline.Audience.INTERNAL, "timeline.reportContentSkipped");
	}

	private static TrailEntry map(ResultSet row, int number) throws SQLException {
		String returnedTo = row.getString("returned_to");
		return new TrailEntry(ReportStage.valueOf(row.getString("stage")),
				TrailDecision.valueOf(row.getString("decision")),
				(returnedTo != null) ? ReportStage.valueOf(returnedTo) : null,
				person(row.getObject("decided_by", Long.class)), row.getString("decider_name"), absent(row),
				row.getBoolean("on_paper"), row.getString("reason"), row.getInt("version_no"),
				row.getObject("decided_at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable Absent absent(ResultSet row) throws SQLException {
		PersonId person = person(row.getObject("acting_for", Long.class));
		return (person != null) ? new Absent(person, row.getString("acting_for_name")) : null;
	}

	private static @Nullable PersonId person(@Nullable Long id) {
		return (id != null) ? new PersonId(id) : null;
	}

}
