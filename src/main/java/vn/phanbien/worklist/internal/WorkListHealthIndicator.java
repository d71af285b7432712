package vn.phanbien.worklist.internal;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import vn.phanbien.worklist.WorkListUpkeep.Drift;

/**
 * Says on the health page whether the work list is in step with the engine. It is of use
 * when it is not, so that a node stays ready.
 */
@Component
class WorkListHealthIndicator extends AbstractHealthIndicator {

	/** Works, and somebody should look. */
	static final Status DEGRADED = new Status("DEGRADED");

	private final DriftRows rows;

	WorkListHealthIndicator(DriftRows rows) {
		this.rows = rows;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		health.up();
		this.rows.last().ifPresent((drift) -> tell(health, drift));
	}

	private static void tell(Health.Builder health, Drift drift) {
		health.status((drift.total() > 0) ? DEGRADED : Status.UP)
			.withDetail("lastCheck", drift.at())
			.withDetail("differences", drift.total());
	}

}
