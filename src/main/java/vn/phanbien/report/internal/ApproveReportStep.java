package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Submission;

/**
 * A leader approves the report or returns it to the step that must mend it. Approving is
 * not signing.
 */
@Component
class ApproveReportStep implements StepHandler {

	static final String STEP = "Task_ApproveReport";

	private final FinalReports reports;

	private final ReportApprovers approvers;

	private final ReportTrail trail;

	private final ReportSummary summary;

	private final ReportFlow flow;

	private final Assignments assignments;

	ApproveReportStep(FinalReports reports, ReportApprovers approvers, ReportTrail trail, ReportSummary summary,
			ReportFlow flow, Assignments assignments) {
		this.reports = reports;
		this.approvers = approvers;
		this.trail = trail;
		this.summary = summary;
		this.flow = flow;
		this.assignments = assignments;
	}

	@Override
	public String step() {
		return STEP;
	}

	@Override
	public Passing passing() {
		return Passing.APPROVING;
	}

	@Override
	public Optional<Routing> routing(StepContext step) {
		OrganisationId union = this.assignments.require(step.caseNumber()).union();
		Principal[] leaders = this.approvers.eligible(this.reports.require(step.caseNumber()))
			.stream()
			.map(Principal::user)
			.toArray(Principal[]::new);
		Routing routing = (leaders.length > 0) ? Routing.to(leaders)
				: Routing.to(Principal.role(Role.UNION_LEADER, union));
		return Optional.of(routing.orOnPaper(Principal.role(Role.CLERK, union)));
	}

	/** Who wrote the report may return it where nobody else can, but is not led here. */
	@Override
	public boolean mayFollow(StepContext step, Actor actor) {
		return this.approvers.eligible(this.reports.require(step.caseNumber())).contains(actor.person());
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		FinalReport report = this.reports.require(step.caseNumber());
		List<Notice> notices = new ArrayList<>();
		if (this.approvers.eligible(report).isEmpty()) {
			notices.add(new Notice("report.notice.noEligibleApprover"));
		}
		return new StepForm(List.of(), decisions(report), notices)
			.beside(this.summary.material(actor, report).atAGlance());
	}

	private List<Decision> decisions(FinalReport report) {
		List<Decision> decisions = new ArrayList<>();
		decisions.add(Decision.of(ApprovalDecision.APPROVE));
		decisions.add(Decision.withReason(ApprovalDecision.RETURN_TO_DRAFT));
		if (held(report, ReportStage.CONFIRM)) {
			decisions.add(Decision.withReason(ApprovalDecision.RETURN_TO_CONFIRM));
		}
		if (held(report, ReportStage.CONTENT)) {
			decisions.add(Decision.withReason(ApprovalDecision.RETURN_TO_CONTENT));
		}
		decisions.add(Decision.withReason(ApprovalDecision.RETURN_TO_FORMAT));
		return decisions;
	}

	private boolean held(FinalReport report, ReportStage stage) {
		return this.trail.of(report)
			.stream()
			.filter((entry) -> entry.stage() == stage)
			.reduce((earlier, later) -> later)
			.map(TrailEntry::decision)
			.filter((decision) -> decision != TrailDecision.SKIPPED)
			.isPresent();
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		FinalReport report = this.reports.require(step.caseNumber());
		ApprovalDecision decision = submission.decision(ApprovalDecision.class);
		if (decision != ApprovalDecision.APPROVE) {
			this.flow.returned(step.caseNumber(), ReportStage.APPROVE, decision.target(), submission);
			return;
		}
		this.approvers.demandEligible(report, submission);
		OnPaper onPaper = submission.onPaper();
		PersonId decider = submission.decider();
		report.approve(decider, ReportFlow.deciderName(submission), (onPaper != null) ? onPaper.signerTitle() : null);
		this.reports.save(report);
		this.flow.passed(step.caseNumber(), ReportStage.APPROVE, submission, Timeline.Audience.INTERNAL);
	}

}
