package vn.phanbien.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long something took, again and again.
 */
final class Sample {

	private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

	private long buffers;

	private long found;

	private double served;

	void time(Runnable action) {
		long begin = System.nanoTime();
		action.run();
		this.nanos.add(System.nanoTime() - begin);
	}

	void read(long pages, double millis, long rows) {
		this.buffers = pages;
		this.served = millis;
		this.found = rows;
	}

	int size() {
		return this.nanos.size();
	}

	long buffers() {
		return this.buffers;
	}

	long found() {
		return this.found;
	}

	/** In milliseconds, of the database server. */
	double served() {
		return this.served;
	}

	double median() {
		return at(0.5);
	}

	double p95() {
		return at(0.95);
	}

	/** In milliseconds. */
	private double at(double share) {
		List<Long> sorted = this.nanos.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)))) / 1e6;
	}

}
