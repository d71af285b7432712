package vn.phanbien.payment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.council.SeatRole;

/**
 * What one person gets for one kind of work; the amount stands as it was agreed, whatever
 * becomes of the fee table.
 *
 * @param payee who, by name
 * @param seatRole as what, or null for somebody outside the council
 * @param unit for what
 * @param quantity how often
 * @param amount in đồng, perhaps nothing
 */
@Table("payment_line")
public record PaymentLine(String payee, @Nullable SeatRole seatRole, FeeUnit unit, BigDecimal quantity,
		BigDecimal amount) {
}
