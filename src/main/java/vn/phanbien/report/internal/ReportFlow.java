package vn.phanbien.report.internal;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.Passage;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.TrailDecision;
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

	ReportFlow(ReportTrail trail, Assignments assignments, Timeline timeline, People people) {
		this.people = people;
		this.trail = trail;
		this.assignments = assignments;
		this.timeline = timeline;
	}

	/** Records that a stage was passed, with a sentence for the case's record. */
	void passed(CaseNumber caseNumber, ReportStage stage, Submission submission, Timeline.Audience audience,
			Object... arguments) {
		this.trail.add(caseNumber, passage(stage, TrailDecision.PASSED, null, submission));
		this.timeline.record(caseNumber, decider(submission), audience, "timeline.reportPassed." + stage, arguments);
	}

	/** Records a return and lets the case show it. */
	void returned(CaseNumber caseNumber, ReportStage from, ReportStage to, Submission submission) {
		this.trail.add(caseNumber, passage(from, TrailDecision.RETURNED, to, submission));
		Assignment assignment = this.assignments.require(caseNumber);
		assignment.returned();
		this.assignments.save(assignment);
		this.timeline.record(caseNumber, decider(submission), Timeline.Audience.INTERNAL,
				"timeline.reportReturned." + from, submission.requireComment());
	}

	/** Records that there was nobody to hold a stage. */
	void skipped(CaseNumber caseNumber, ReportStage stage) {
		this.trail.add(caseNumber, Passage.skipped(stage));
	}

	private Passage passage(ReportStage stage, TrailDecision decision, @Nullable ReportStage to,
			Submission submission) {
		return new Passage(stage, decision, to, submission.decider(), deciderName(submission), absent(submission),
				submission.onPaper() != null, submission.comment());
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
