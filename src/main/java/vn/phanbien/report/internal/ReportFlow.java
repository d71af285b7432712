package vn.phanbien.report.internal;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.report.TrailEntry.Absent;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;

/**
 * Writes what a step decided into the record of the report and of its case.
 */
@Component
class ReportFlow {

	private final ReportTrail trail;

	private final Assignments assignments;

	private final Timeline timeline;

	private final People people;

	private final Clock clock;

	ReportFlow(ReportTrail trail, Assignments assignments, Timeline timeline, People people, Clock clock) {
		this.people = people;
		this.trail = trail;
		this.assignments = assignments;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Records that a stage was passed, with a sentence for the case's record. */
	void passed(FinalReport report, ReportStage stage, Submission submission, Timeline.Audience audience,
			Object... arguments) {
		this.trail.add(report, entry(report, stage, TrailDecision.PASSED, null, submission));
		this.timeline.record(report.caseNumber(), decider(submission), audience, "timeline.reportPassed." + stage,
				arguments);
	}

	/** Records a return and lets the case show it. */
	void returned(FinalReport report, ReportStage from, ReportStage to, Submission submission) {
		CaseNumber caseNumber = report.caseNumber();
		this.trail.add(report, entry(report, from, TrailDecision.RETURNED, to, submission));
		Assignment assignment = this.assignments.require(caseNumber);
		assignment.returned();
		this.assignments.save(assignment);
		this.timeline.record(caseNumber, decider(submission), Timeline.Audience.INTERNAL,
				"timeline.reportReturned." + from, submission.requireComment());
	}

	/** Records that there was nobody to hold a stage. */
	void skipped(FinalReport report, ReportStage stage) {
		this.trail.add(report, new TrailEntry(stage, TrailDecision.SKIPPED, null, null, null, false, null,
				report.currentVersion(), this.clock.instant()));
	}

	private TrailEntry entry(FinalReport report, ReportStage stage, TrailDecision decision, @Nullable ReportStage to,
			Submission submission) {
		return new TrailEntry(stage, decision, to, submission.decider(), deciderName(submission), absent(submission),
				submission.onPaper() != null, submission.comment(), report.currentVersion(), this.clock.instant());
	}

	private @Nullable Absent absent(Submission submission) {
		PersonId absent = submission.actingFor();
		return (absent != null) ? new Absent(absent, this.people.name(absent)) : null;
	}

	static String deciderName(Submission submission) {
		OnPaper onPaper = submission.onPaper();
		return (onPaper != null) ? onPaper.signerName() : submission.actor().displayName();
	}

	private static PersonId decider(Submission submission) {
		PersonId decider = submission.decider();
		return (decider != null) ? decider : submission.actor().person();
	}

}
