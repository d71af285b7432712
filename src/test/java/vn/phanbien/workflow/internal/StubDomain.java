package vn.phanbien.workflow.internal;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the beans that the models name, each case with facts of its own. Only
 * methods of public classes are within reach of expressions.
 */
final class StubDomain {

	private final Map<String, StubCase> cases = new ConcurrentHashMap<>();

	StubCase open(String businessKey) {
		StubCase facts = new StubCase();
		this.cases.put(businessKey, facts);
		return facts;
	}

	private StubCase of(DelegateExecution execution) {
		StubCase facts = this.cases.get(execution.getProcessBusinessKey());
		if (facts == null) {
			throw new IllegalStateException("No case " + execution.getProcessBusinessKey());
		}
		return facts;
	}

	Map<Object, Object> beans() {
		JavaDelegate milestoneReached = (execution) -> of(execution).reachMilestone();
		JavaDelegate withdrawalRecorded = (execution) -> of(execution).withdrawals.incrementAndGet();
		JavaDelegate collectionClosed = (execution) -> of(execution).closeCollection();
		JavaDelegate contentCheckSkipped = (execution) -> of(execution).contentChecksSkipped.incrementAndGet();
		return Map.of("cases", new Cases(), "deadlines", new Deadlines(), "round", new Round(), "recommendations",
				new Recommendations(), "milestoneReached", milestoneReached, "withdrawalRecorded", withdrawalRecorded,
				"collectionClosed", collectionClosed, "roundOutcomeRecorded",
				(JavaDelegate) StubDomain::recordRoundOutcome, "contentCheckSkipped", contentCheckSkipped);
	}

	private static void recordRoundOutcome(DelegateExecution execution) {
		Object decision = execution.getVariable(ReviewAssignmentProcess.Variables.DECISION);
		String outcome = Answer.CANCEL_ROUND.name().equals(decision) ? "CANCELLED" : String.valueOf(decision);
		execution.setVariable(ReviewAssignmentProcess.Variables.ROUND_OUTCOME, outcome);
	}

	private static Long seat(DelegateExecution execution) {
		return (Long) execution.getVariable(ExpertReviewProcess.Variables.SEAT_ID);
	}

	/** The case itself. */
	public final class Cases {

		public boolean selfProposed(DelegateExecution execution) {
			return of(execution).selfProposed;
		}

		public boolean budgeted(DelegateExecution execution) {
			return of(execution).budgeted;
		}

		public boolean payable(DelegateExecution execution) {
			return of(execution).payable;
		}

		public boolean meets(DelegateExecution execution) {
			return of(execution).meets;
		}

		public boolean divisionHead(DelegateExecution execution) {
			return of(execution).divisionHead;
		}

		public String drafter(DelegateExecution execution) {
			return of(execution).drafter;
		}

		public @Nullable String confirmer(DelegateExecution execution) {
			return of(execution).confirmer;
		}

	}

	/** The case's clock. */
	public final class Deadlines {

		public Date next(DelegateExecution execution) {
			return Date.from(of(execution).nextMilestone());
		}

	}

	/** The round that runs. */
	public final class Round {

		public Collection<Long> openSeats(DelegateExecution execution) {
			return of(execution).openSeats;
		}

		public boolean accepted(DelegateExecution execution) {
			return of(execution).acceptedSeats.contains(seat(execution));
		}

		public Date invitationExpiry(DelegateExecution execution) {
			return Date.from(of(execution).invitationExpiry);
		}

		public Date windowEnd(DelegateExecution execution) {
			return Date.from(of(execution).windowEnd);
		}

		public boolean closed(DelegateExecution execution) {
			return of(execution).closed;
		}

		public boolean quorum(DelegateExecution execution) {
			return of(execution).quorum;
		}

	}

	/** The recommendations of the issued report. */
	public final class Recommendations {

		public boolean open(DelegateExecution execution) {
			return of(execution).openRecommendations > 0;
		}

	}

}
