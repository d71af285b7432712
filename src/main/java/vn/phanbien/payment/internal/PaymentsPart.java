package vn.phanbien.payment.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.PaymentState;
import vn.phanbien.payment.Payments;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * The tab on which staff and accountant see who is paid what.
 */
@Component
class PaymentsPart implements CasePart {

	private final Payments payments;

	private final People people;

	private final CaseAccess access;

	PaymentsPart(Payments payments, People people, CaseAccess access) {
		this.payments = payments;
		this.people = people;
		this.access = access;
	}

	@Override
	public String key() {
		return "payments";
	}

	@Override
	public int order() {
		return 80;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (!right.isStaff() && right != Right.ACCOUNTS) {
			return Optional.empty();
		}
		Optional<ListView> list = this.payments.current(caseNumber).map(this::view);
		return Optional.of(new Content(list.map((view) -> view.lines().size()).orElse(null),
				new PaymentsView(this.payments.payable(caseNumber), list.orElse(null))));
	}

	private ListView view(PaymentList list) {
		return new ListView(list.state(), list.lines(), list.total(), this.people.name(list.preparedBy()),
				list.confirmedBy().map(this::name).orElse(null), list.returnReason().orElse(null),
				list.voucher().orElse(null), list.paidOn().orElse(null));
	}

	private String name(PersonId person) {
		return this.people.name(person);
	}

	/**
	 * What the tab shows.
	 *
	 * @param payable whether the plan has a budget
	 * @param list the payment list, or null before it was prepared
	 */
	record PaymentsView(boolean payable, @Nullable ListView list) {
	}

	/**
	 * A payment list to read.
	 *
	 * @param state how far it has come
	 * @param lines who gets what
	 * @param total the sum
	 * @param preparedBy who prepared it
	 * @param confirmedBy the accountant
	 * @param returnReason why it was sent back
	 * @param voucher the voucher's number
	 * @param paidOn the day of payment
	 */
	record ListView(PaymentState state, List<PaymentLine> lines, BigDecimal total, String preparedBy,
			@Nullable String confirmedBy, @Nullable String returnReason, @Nullable String voucher,
			@Nullable LocalDate paidOn) {
	}

}
