package vn.phanbien.workflow.internal;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseClock;

/**
 * Tells the model's clock when to ring next: {@code ${deadlines.next(execution)}}.
 */
@Component("deadlines")
public class Deadlines {

	private final CaseClock clock;

	Deadlines(CaseClock clock) {
		this.clock = clock;
	}

	public Date next(DelegateExecution execution) {
		return Date.from(this.clock.next(BusinessKey.of(execution)));
	}

}
