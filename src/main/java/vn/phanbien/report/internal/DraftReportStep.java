package vn.phanbien.report.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.Actor;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportState;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The secretary, or the officer where there is no council, writes the report from the
 * synthesis; each hand-in is a version of its own.
 */
@Component
class DraftReportStep implements StepHandler {

	private final FinalReports reports;

	private final ReportMaterial material;

	private final ReportTrail trail;

	private final ReportFlow flow;

	private final Assignments assignments;

	private final Clock clock;

	DraftReportStep(FinalReports reports, ReportMaterial material, ReportTrail trail, ReportFlow flow,
			Assignments assignments, Clock clock) {
		this.reports = reports;
		this.material = material;
		this.trail = trail;
		this.flow = flow;
		this.assignments = assignments;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_DraftReport";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		CaseNumber caseNumber = step.caseNumber();
		Optional<FinalReport> begun = begun(caseNumber);
		ReportDraft draft = begun.map((report) -> ReportDraft.of(this.reports.current(report)))
			.orElseGet(() -> this.material.proposal(this.assignments.require(caseNumber)));
		List<Notice> notices = Stream.concat(begun.flatMap(this::returned).stream(), silentVotes(caseNumber).stream())
			.toList();
		return new StepForm(draftForm(caseNumber).fields(draft), List.of(Decision.of(SubmitDecision.SUBMIT)), notices)
			.beside(StepMaterial.papers("rounds", "meetings", ReportPapers.KEY, "dossier"));
	}

	private Optional<Notice> returned(FinalReport report) {
		return this.trail.of(report)
			.stream()
			.reduce((earlier, later) -> later)
			.filter((last) -> last.decision() == TrailDecision.RETURNED)
			.map(DraftReportStep::notice);
	}

	private Optional<Notice> silentVotes(CaseNumber caseNumber) {
		return Optional.of(this.material.votesAgainst(caseNumber))
			.filter((against) -> against > 0 && this.material.dissent(caseNumber).isEmpty())
			.map((against) -> new Notice("report.notice.votesAgainst", against));
	}

	private static Notice notice(TrailEntry last) {
		String name = last.byName();
		String reason = last.reason();
		return new Notice("report.notice.returned", (name != null) ? name : "", (reason != null) ? reason : "");
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		ReportDraft draft = draftForm(caseNumber).read(submission.values());
		FinalReport report = begun(caseNumber).orElseGet(() -> begin(caseNumber));
		int no = report.nextVersion();
		FinalReport saved = this.reports.save(report);
		this.reports.add(new ReportVersion(saved.id(), no, submission.actor().person(), this.clock.instant(),
				draft.text(), draft.recommendations()));
		this.flow.passed(caseNumber, ReportStage.DRAFT, submission, Timeline.Audience.INTERNAL, no);
		if (!this.material.hasChair(caseNumber)) {
			this.flow.skipped(caseNumber, ReportStage.CONFIRM);
		}
	}

	private Optional<FinalReport> begun(CaseNumber caseNumber) {
		return this.reports.latest(caseNumber).filter((report) -> report.state() == ReportState.DRAFT);
	}

	private FinalReport begin(CaseNumber caseNumber) {
		int before = this.reports.latest(caseNumber).map(FinalReport::edition).orElse(0);
		return new FinalReport(caseNumber, before + 1);
	}

	private DraftForm draftForm(CaseNumber caseNumber) {
		return new DraftForm(this.material.recommendations(caseNumber));
	}

}
