package vn.phanbien.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.report.Delivery;
import vn.phanbien.report.DeliveryMeans;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recipient;
import vn.phanbien.report.ReportStage;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The clerk sends the issued report and keeps the proof for each recipient.
 */
@Component
class DeliverReportStep implements StepHandler {

	private final FinalReports reports;

	private final ReportFlow flow;

	private final Clock clock;

	DeliverReportStep(FinalReports reports, ReportFlow flow, Clock clock) {
		this.reports = reports;
		this.flow = flow;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_DeliverReport";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		List<Map<String, Object>> proposed = this.reports.requireIssued(step.caseNumber())
			.recipients()
			.stream()
			.filter((recipient) -> !recipient.isArchive())
			.map(this::row)
			.toList();
		Field deliveries = Field
			.rows("deliveries", Field.text("recipient").required(),
					Field.choice("means", Option.of(DeliveryMeans.values())).required(), Field.date("date").required(),
					Field.text("proof"))
			.between(1, 50)
			.value(proposed)
			.required(SubmitDecision.SUBMIT);
		return new StepForm(List.of(deliveries), List.of(Decision.of(SubmitDecision.SUBMIT)))
			.beside(StepMaterial.papers(ReportPapers.KEY));
	}

	private Map<String, Object> row(Recipient recipient) {
		return Map.of("recipient", recipient.name(), "means", DeliveryMeans.EMAIL.name(), "date",
				WorkingCalendar.today(this.clock).toString());
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		FinalReport report = this.reports.requireIssued(step.caseNumber());
		List<Delivery> deliveries = submission.values()
			.rows("deliveries")
			.stream()
			.map(DeliverReportStep::read)
			.toList();
		check(deliveries, report.requireIssue().date());
		report.deliver(deliveries);
		this.reports.save(report);
		this.flow.passed(step.caseNumber(), ReportStage.DELIVER, submission, Timeline.Audience.PUBLIC,
				deliveries.size());
	}

	private static Delivery read(Values row) {
		return new Delivery(row.requireText("recipient"), row.choice("means", DeliveryMeans.class).orElseThrow(),
				row.requireDate("date"), row.text("proof").orElse(null));
	}

	private void check(List<Delivery> deliveries, LocalDate issued) {
		LocalDate today = WorkingCalendar.today(this.clock);
		List<FieldError> errors = new ArrayList<>();
		for (int index = 0; index < deliveries.size(); index++) {
			LocalDate sent = deliveries.get(index).sentOn();
			String field = "deliveries[" + index + "].date";
			if (sent.isBefore(issued)) {
				errors.add(new FieldError(field, "field.beforeIssue", issued));
			}
			else if (sent.isAfter(today)) {
				errors.add(new FieldError(field, "field.future"));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

}
