package vn.phanbien.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.council.SeatRole;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of a payment list.
 */
class PaymentListTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final PersonId OFFICER = new PersonId(20);

	private static final PersonId ACCOUNTANT = new PersonId(60);

	private final PaymentList list = new PaymentList(new CaseNumber("PB-SL-2026-0042"), 1,
			List.of(line(500_000), line(300_000)), OFFICER, NOW);

	@Test
	void sumsItsLines() {
		assertThat(this.list.total()).isEqualByComparingTo("800000");
	}

	@Test
	void mayPayNothing() {
		assertThat(new PaymentList(this.list.caseNumber(), 1, List.of(), OFFICER, NOW).total())
			.isEqualByComparingTo("0");
	}

	@Test
	void forgetsTheReasonOnceItIsPreparedAgain() {
		this.list.sendBack("Sai số lượng");
		assertThat(this.list.returnReason()).contains("Sai số lượng");

		this.list.prepareAgain(List.of(line(100_000)), OFFICER, NOW);

		assertThat(this.list.state()).isEqualTo(PaymentState.PREPARED);
		assertThat(this.list.returnReason()).isEmpty();
		assertThat(this.list.total()).isEqualByComparingTo("100000");
	}

	@Test
	void isFinalOnceConfirmed() {
		this.list.confirm(ACCOUNTANT, NOW, "PC 12", null);

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.list.prepareAgain(List.of(), OFFICER, NOW));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.list.sendBack("Muộn"));
	}

	private static PaymentLine line(long amount) {
		return new PaymentLine("Chuyên gia", SeatRole.REVIEWER, FeeUnit.CRITIQUE, BigDecimal.ONE,
				BigDecimal.valueOf(amount));
	}

}
