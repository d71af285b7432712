package vn.phanbien.expert;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * An expert's work added up.
 *
 * @param invited how often asked
 * @param accepted how often agreed
 * @param declined how often refused, or let the day pass
 * @param onTime critiques delivered in time
 * @param late critiques delivered late
 * @param replaced how often somebody else took the seat
 */
public record WorkTotals(int invited, int accepted, int declined, int onTime, int late, int replaced) {

	public static WorkTotals of(Collection<WorkRecord> records) {
		return new WorkTotals(count(records, WorkEvent.INVITED), count(records, WorkEvent.ACCEPTED),
				count(records, WorkEvent.DECLINED) + count(records, WorkEvent.EXPIRED),
				count(records, WorkEvent.DELIVERED), count(records, WorkEvent.DELIVERED_LATE),
				count(records, WorkEvent.REPLACED));
	}

	/**
	 * Says which share of the critiques came in time.
	 * @return 0 to 100, or null before the first critique
	 */
	public @Nullable Integer punctuality() {
		int delivered = this.onTime + this.late;
		return (delivered > 0) ? Math.round(100f * this.onTime / delivered) : null;
	}

	private static int count(Collection<WorkRecord> records, WorkEvent event) {
		return (int) records.stream().filter((record) -> record.event() == event).count();
	}

}
