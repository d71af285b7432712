package vn.phanbien.payment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.FactTable.Column;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The accountant confirms the payment list or sends it back to the officer.
 */
@Component
class ConfirmPaymentStep implements StepHandler {

	private final Payments payments;

	private final People people;

	private final Words words;

	private final Timeline timeline;

	private final Clock clock;

	ConfirmPaymentStep(Payments payments, People people, Words words, Timeline timeline, Clock clock) {
		this.payments = payments;
		this.people = people;
		this.words = words;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_ConfirmPayment";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		PaymentList list = this.payments.require(step.caseNumber());
		return new StepForm(List.of(Field.text("voucher").between(null, 100), Field.date("paidOn")),
				List.of(Decision.of(PaymentDecision.CONFIRM), Decision.withReason(PaymentDecision.RETURN)))
			.beside(StepMaterial.NONE
				.facts(List.of(new Fact("payment.part.preparedBy", this.people.name(list.preparedBy()))))
				.table(table(list)));
	}

	private FactTable table(PaymentList list) {
		String lines = "step.Task_CheckPayments.field.lines";
		List<Column> words = Column.words(lines + ".payee", lines + ".role", lines + ".unit");
		Stream<Column> figures = Stream.of(lines + ".quantity", "facts.amount").map(Column::figures);
		return new FactTable(lines, Stream.concat(words.stream(), figures).toList(),
				list.lines().stream().map(this::row).toList(), this.words.money(list.total()));
	}

	private List<String> row(PaymentLine line) {
		String role = Optional.ofNullable(line.seatRole()).map(this.words::label).orElse("");
		return List.of(line.payee(), role, this.words.label(line.unit()), this.words.figure(line.quantity()),
				this.words.money(line.amount()));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		PaymentList list = this.payments.require(step.caseNumber());
		if (submission.decided(PaymentDecision.CONFIRM)) {
			LocalDate paidOn = submission.values().date("paidOn").orElse(null);
			if (paidOn != null && paidOn.isAfter(WorkingCalendar.today(this.clock))) {
				throw new InvalidInput("paidOn", "field.future");
			}
			list.confirm(submission.actor().person(), this.clock.instant(),
					submission.values().text("voucher").orElse(null), paidOn);
			tell(step, submission, "timeline.paymentConfirmed", list.total());
		}
		else {
			list.sendBack(submission.requireComment());
			tell(step, submission, "timeline.paymentReturned", submission.requireComment());
		}
		this.payments.save(list);
	}

	private void tell(StepContext step, Submission submission, String messageKey, Object argument) {
		this.timeline.record(step.caseNumber(), submission.actor().person(), Timeline.Audience.INTERNAL, messageKey,
				argument);
	}

}
