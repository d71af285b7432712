package vn.phanbien.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.report.TrailEntry.Absent;
import vn.phanbien.shared.CaseNumber;

/**
 * The approval trail in the database; lines are only ever added.
 */
@Repository
class TrailRows implements ReportTrail {

	private final JdbcClient jdbc;

	private final FinalReports reports;

	private final Timeline timeline;

	private final Clock clock;

	TrailRows(JdbcClient jdbc, FinalReports reports, Timeline timeline, Clock clock) {
		this.jdbc = jdbc;
		this.reports = reports;
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
	public void add(FinalReport report, TrailEntry entry) {
		ReportStage returnedTo = entry.returnedTo();
		PersonId by = entry.by();
		Absent absent = entry.actingFor();
		this.jdbc.sql("""
				insert into report_trail (report_id, stage, decision, returned_to, decided_by, decider_name, acting_for,
					acting_for_name, on_paper, reason, version_no, decided_at)
				values (:report, :stage, :decision, :returnedTo, :by, :name, :actingFor, :actingForName,
					:onPaper, :reason, :version, :at)""")
			.param("report", report.id())
			.param("stage", entry.stage().name())
			.param("decision", entry.decision().name())
			.param("returnedTo", (returnedTo != null) ? returnedTo.name() : null)
			.param("by", (by != null) ? by.value() : null)
			.param("name", entry.byName())
			.param("actingFor", (absent != null) ? absent.person().value() : null)
			.param("actingForName", (absent != null) ? absent.name() : null)
			.param("onPaper", entry.onPaper())
			.param("reason", entry.reason())
			.param("version", entry.version())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public void contentCheckSkipped(CaseNumber caseNumber) {
		FinalReport report = this.reports.require(caseNumber);
		add(report, new TrailEntry(ReportStage.CONTENT, TrailDecision.SKIPPED, null, null, null, false, null,
				report.currentVersion(), this.clock.instant()));
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
