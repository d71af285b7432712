package vn.phanbien.workflow.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * What the domain would answer about one case while the engine asks; a test sets it like
 * the steps would.
 */
final class StubCase {

	/** Where the clock is parked when no milestone is left. */
	static final Instant PARKED = day(2999, 1, 1);

	boolean selfProposed;

	boolean budgeted;

	boolean payable;

	boolean meets = true;

	boolean divisionHead = true;

	String drafter = "SECRETARY";

	@Nullable String confirmer = "CHAIR";

	List<Long> openSeats = List.of(1L, 2L);

	final Set<Long> acceptedSeats = ConcurrentHashMap.newKeySet();

	Instant invitationExpiry = day(2026, 1, 8);

	Instant windowEnd = day(2026, 1, 20);

	boolean closed;

	boolean quorum = true;

	int openRecommendations;

	final Deque<Instant> milestones = new ArrayDeque<>();

	final AtomicInteger milestonesReached = new AtomicInteger();

	final AtomicInteger collectionsClosed = new AtomicInteger();

	final AtomicInteger contentChecksSkipped = new AtomicInteger();

	final AtomicInteger withdrawals = new AtomicInteger();

	static Instant day(int year, int month, int day) {
		return LocalDate.of(year, month, day).atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	Instant nextMilestone() {
		Instant next = this.milestones.peek();
		return (next != null) ? next : PARKED;
	}

	void reachMilestone() {
		this.milestones.poll();
		this.milestonesReached.incrementAndGet();
	}

	void closeCollection() {
		this.closed = true;
		this.collectionsClosed.incrementAndGet();
	}

	/**
	 * Reopens the collection until another day, as the step does before its decision goes
	 * on.
	 * @param end the new end
	 */
	void extendWindow(Instant end) {
		this.windowEnd = end;
		this.closed = false;
	}

}
