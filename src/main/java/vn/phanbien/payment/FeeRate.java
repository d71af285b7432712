package vn.phanbien.payment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a union pays for a unit of work: configuration with a ground, never code.
 *
 * @param amount in đồng
 * @param legalBasis the resolution or rule that sets it
 * @param sample whether it is only an example that the union has not replaced yet
 */
public record FeeRate(BigDecimal amount, @Nullable String legalBasis, boolean sample) {
}
