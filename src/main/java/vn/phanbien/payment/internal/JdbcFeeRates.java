package vn.phanbien.payment.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.council.SeatRole;
import vn.phanbien.payment.FeeRate;
import vn.phanbien.payment.FeeRates;
import vn.phanbien.payment.FeeUnit;

/**
 * The fee table in the database.
 */
@Repository
class JdbcFeeRates implements FeeRates {

	private final JdbcClient jdbc;

	JdbcFeeRates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<FeeRate> on(SeatRole role, FeeUnit unit, LocalDate day) {
		return this.jdbc.sql("""
				select amount, legal_basis, sample from fee_rate
				where unit = :unit and (seat_role = :role or seat_role is null)
					and valid_from <= :day and (valid_to is null or valid_to >= :day)
				order by case when seat_role is null then 1 else 0 end, valid_from desc, id desc""")
			.param("unit", unit.name())
			.param("role", role.name())
			.param("day", day)
			.query((row, number) -> new FeeRate(row.getBigDecimal("amount"), row.getString("legal_basis"),
					row.getBoolean("sample")))
			.list()
			.stream()
			.findFirst();
	}

}
