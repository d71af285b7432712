package vn.phanbien.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * Who is paid what for one edition of the report of a case.
 */
@Table("payment_list")
public class PaymentList {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private int edition;

	private PaymentState state = PaymentState.PREPARED;

	@MappedCollection(idColumn = "list_id", keyColumn = "position")
	private List<PaymentLine> lines = List.of();

	private long preparedBy;

	private Instant preparedAt;

	private @Nullable String returnReason;

	private @Nullable Long confirmedBy;

	private @Nullable Instant confirmedAt;

	private @Nullable String voucher;

	private @Nullable LocalDate paidOn;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private PaymentList() {
	}

	/**
	 * Begins a list.
	 * @param caseNumber the case
	 * @param edition the edition of the report that is paid for
	 * @param lines who gets what
	 * @param by who prepared it
	 * @param at when
	 */
	public PaymentList(CaseNumber caseNumber, int edition, List<PaymentLine> lines, PersonId by, Instant at) {
		this.caseNumber = caseNumber.value();
		this.edition = edition;
		this.lines = List.copyOf(lines);
		this.preparedBy = by.value();
		this.preparedAt = at;
	}

	public void prepareAgain(List<PaymentLine> newLines, PersonId by, Instant at) {
		requireUnconfirmed();
		this.lines = List.copyOf(newLines);
		this.preparedBy = by.value();
		this.preparedAt = at;
		this.returnReason = null;
		this.state = PaymentState.PREPARED;
	}

	public void sendBack(String reason) {
		requireUnconfirmed();
		this.returnReason = reason;
		this.state = PaymentState.RETURNED;
	}

	/**
	 * Confirms the list for good.
	 * @param by the accountant
	 * @param at when
	 * @param voucherNumber the voucher's number
	 * @param paid the day of payment
	 */
	public void confirm(PersonId by, Instant at, @Nullable String voucherNumber, @Nullable LocalDate paid) {
		requireUnconfirmed();
		this.confirmedBy = by.value();
		this.confirmedAt = at;
		this.voucher = voucherNumber;
		this.paidOn = paid;
		this.state = PaymentState.CONFIRMED;
	}

	private void requireUnconfirmed() {
		if (this.state == PaymentState.CONFIRMED) {
			throw new Conflict("error.payment.confirmed");
		}
	}

	public BigDecimal total() {
		return this.lines.stream().map(PaymentLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int edition() {
		return this.edition;
	}

	public PaymentState state() {
		return this.state;
	}

	public List<PaymentLine> lines() {
		return List.copyOf(this.lines);
	}

	public PersonId preparedBy() {
		return new PersonId(this.preparedBy);
	}

	public Instant preparedAt() {
		return this.preparedAt;
	}

	public Optional<String> returnReason() {
		return Optional.ofNullable(this.returnReason);
	}

	public Optional<PersonId> confirmedBy() {
		return Optional.ofNullable(this.confirmedBy).map(PersonId::new);
	}

	public Optional<Instant> confirmedAt() {
		return Optional.ofNullable(this.confirmedAt);
	}

	public Optional<String> voucher() {
		return Optional.ofNullable(this.voucher);
	}

	public Optional<LocalDate> paidOn() {
		return Optional.ofNullable(this.paidOn);
	}

}
