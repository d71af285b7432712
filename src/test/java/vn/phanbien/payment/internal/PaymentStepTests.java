package vn.phanbien.payment.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.payment.FeeUnit;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.PaymentState;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Reports;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What was paid was paid in whole đồng, and not tomorrow.
 */
class PaymentStepTests {

	private static final Actor ACCOUNTANT = new Actor(new PersonId(8), "ketoan", "Kế toán", Set.of());

	private static final Clock CLOCK = Clock.fixed(Reports.NOW, WorkingCalendar.ZONE);

	private static final LocalDate TODAY = WorkingCalendar.today(CLOCK);

	private final Payments payments = mock();

	private final PaymentList list = new PaymentList(Reports.CASE, 1,
			List.of(new PaymentLine("Chuyên gia 1", null, FeeUnit.CRITIQUE, BigDecimal.ONE, BigDecimal.TEN)),
			ACCOUNTANT.person(), Reports.NOW);

	private final ConfirmPaymentStep confirm = new ConfirmPaymentStep(this.payments, mock(), mock(),
			mock(Timeline.class), CLOCK);

	@BeforeEach
	void aList() {
		given(this.payments.require(Reports.CASE)).willReturn(this.list);
		given(this.payments.current(Reports.CASE)).willReturn(Optional.of(this.list));
	}

	@Test
	void refusesAPaymentOfADayToCome() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> paid(TODAY.plusDays(1)))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("paidOn", "field.future")));
		assertThat(this.list.state()).isEqualTo(PaymentState.PREPARED);
	}

	@Test
	void takesAPaymentOfToday() {
		paid(TODAY);

		assertThat(this.list.paidOn()).contains(TODAY);
	}

	@Test
	void asksForWholeAmountsThatAreNotNegative() {
		CheckPaymentsStep check = new CheckPaymentsStep(this.payments, mock(), mock(FinalReports.class),
				mock(Timeline.class), CLOCK);

		Field amount = check.form(context("Task_CheckPayments"), ACCOUNTANT)
			.fields()
			.stream()
			.flatMap((lines) -> lines.fields().stream())
			.filter((field) -> field.name().equals("amount"))
			.findFirst()
			.orElseThrow();

		assertThat(amount.type()).isEqualTo(FieldType.WHOLE_NUMBER);
		assertThat(amount.min()).isZero();
	}

	private void paid(LocalDate day) {
		this.confirm.complete(context("Task_ConfirmPayment"), new Submission(ACCOUNTANT, PaymentDecision.CONFIRM.name(),
				new Values(Map.of("paidOn", day)), null, null));
	}

	private static StepContext context(String step) {
		return new StepContext(1, Reports.CASE, step, null);
	}

}
