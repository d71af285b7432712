package vn.phanbien.worklist.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Measures how far the work list has drifted from the engine, on every node alike; not a
 * number before the first comparison.
 */
@Component
class DriftMeter implements MeterBinder {

	private final DriftRows rows;

	DriftMeter(DriftRows rows) {
		this.rows = rows;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("phanbien.worklist.drift", this.rows, DriftMeter::total).register(registry);
	}

	private static double total(DriftRows rows) {
		return rows.last().map((drift) -> (double) drift.total()).orElse(Double.NaN);
	}

}
