package vn.phanbien.workflow.internal;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.phanbien.review.RoundProgress;

/**
 * Answers the questions that models ask of a round: {@code ${round…}}.
 */
@Component("round")
public class RoundQuestions {

	private final RoundProgress progress;

	RoundQuestions(RoundProgress progress) {
		this.progress = progress;
	}

	public List<Long> openSeats(DelegateExecution execution) {
		return this.progress.openSeats(BusinessKey.of(execution));
	}

	public boolean accepted(DelegateExecution execution) {
		return this.progress.accepted(BusinessKey.of(execution), seat(execution));
	}

	public Date invitationExpiry(DelegateExecution execution) {
		return Date.from(this.progress.invitationExpiry(BusinessKey.of(execution), seat(execution)));
	}

	public Date windowEnd(DelegateExecution execution) {
		return Date.from(this.progress.windowEnd(BusinessKey.of(execution)));
	}

	public boolean closed(DelegateExecution execution) {
		return this.progress.closed(BusinessKey.of(execution));
	}

	public boolean quorum(DelegateExecution execution) {
		return this.progress.quorum(BusinessKey.of(execution));
	}

	private static long seat(DelegateExecution execution) {
		return (Long) execution.getVariable(ExpertReviewProcess.Variables.SEAT_ID);
	}

}
