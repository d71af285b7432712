package vn.phanbien.payment.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.council.SeatRole;
import vn.phanbien.payment.FeeUnit;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.Payments;
import vn.phanbien.payment.internal.FeeProposal.Proposal;
import vn.phanbien.people.Actor;
import vn.phanbien.report.FinalReports;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The officer prepares the payment list from who sat on the council and what was handed
 * in. A union may pay nothing.
 */
@Component
class CheckPaymentsStep implements StepHandler {

	private final Payments payments;

	private final FeeProposal proposals;

	private final FinalReports reports;

	private final Timeline timeline;

	private final Clock clock;

	CheckPaymentsStep(Payments payments, FeeProposal proposals, FinalReports reports, Timeline timeline, Clock clock) {
		this.payments = payments;
		this.proposals = proposals;
		this.reports = reports;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_CheckPayments";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Optional<PaymentList> prepared = this.payments.current(step.caseNumber());
		List<Notice> notices = new ArrayList<>();
		prepared.flatMap(PaymentList::returnReason)
			.ifPresent((reason) -> notices.add(new Notice("payment.notice.returned", reason)));
		Proposal proposal = prepared.map((list) -> new Proposal(list.lines(), false))
			.orElseGet(() -> this.proposals.of(step.caseNumber()));
		if (proposal.sample()) {
			notices.add(new Notice("payment.notice.sampleRates"));
		}
		return new StepForm(List.of(lines(proposal.lines())), List.of(Decision.of(PaymentDecision.SUBMIT)), notices)
			.beside(StepMaterial.papers("council", "meetings"));
	}

	private static Field lines(List<PaymentLine> proposed) {
		return Field
			.rows("lines", Field.text("payee").between(null, 300).required(),
					Field.choice("role", Option.of(SeatRole.values())),
					Field.choice("unit", Option.of(FeeUnit.values())).required(),
					Field.number("quantity").between(0, 1000).required(),
					Field.wholeNumber("amount").between(0, Integer.MAX_VALUE).required())
			.totalling("amount")
			.value(proposed.stream().map(CheckPaymentsStep::row).toList());
	}

	private static Map<String, Object> row(PaymentLine line) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("payee", line.payee());
		Optional.ofNullable(line.seatRole()).ifPresent((role) -> row.put("role", role.name()));
		row.put("unit", line.unit().name());
		row.put("quantity", line.quantity());
		row.put("amount", line.amount());
		return row;
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		List<PaymentLine> lines = submission.values().rows("lines").stream().map(CheckPaymentsStep::read).toList();
		Optional<PaymentList> prepared = this.payments.current(caseNumber);
		PaymentList list = prepared
			.orElseGet(() -> new PaymentList(caseNumber, this.reports.requireIssued(caseNumber).edition(), lines,
					submission.actor().person(), this.clock.instant()));
		if (prepared.isPresent()) {
			list.prepareAgain(lines, submission.actor().person(), this.clock.instant());
		}
		PaymentList saved = this.payments.save(list);
		this.timeline.record(caseNumber, submission.actor().person(), Timeline.Audience.INTERNAL,
				"timeline.paymentsPrepared", lines.size(), saved.total());
	}

	private static PaymentLine read(Values row) {
		return new PaymentLine(row.requireText("payee"), row.choice("role", SeatRole.class).orElse(null),
				row.choice("unit", FeeUnit.class).orElseThrow(), row.number("quantity").orElseThrow(),
				row.number("amount").orElseThrow());
	}

}
