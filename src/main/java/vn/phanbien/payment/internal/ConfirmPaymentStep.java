package vn.phanbien.payment.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;

/**
 * The accountant confirms the payment list or sends it back to the officer.
 */
@Component
class ConfirmPaymentStep implements StepHandler {

	private final Payments payments;

	private final Timeline timeline;

	private final Clock clock;

	ConfirmPaymentStep(Payments payments, Timeline timeline, Clock clock) {
		this.payments = payments;
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
		List<Notice> notices = new ArrayList<>();
		for (PaymentLine line : list.lines()) {
			notices.add(new Notice("payment.notice.line", line.payee(), line.unit(), line.quantity(), line.amount()));
		}
		notices.add(new Notice("payment.notice.total", list.total()));
		return new StepForm(List.of(Field.text("voucher").between(null, 100), Field.date("paidOn")),
				List.of(Decision.of(PaymentDecision.CONFIRM), Decision.withReason(PaymentDecision.RETURN)), notices);
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		PaymentList list = this.payments.require(step.caseNumber());
		if (submission.decided(PaymentDecision.CONFIRM)) {
			list.confirm(submission.actor().person(), this.clock.instant(),
					submission.values().text("voucher").orElse(null), submission.values().date("paidOn").orElse(null));
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
