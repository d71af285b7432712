package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.phanbien.assignment.CaseClock;
import vn.phanbien.assignment.CaseWithdrawn;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.review.RoundProgress;

/**
 * The service tasks of the models: each reads the case number and makes one call.
 */
@Configuration(proxyBeanMethods = false)
class Delegates {

	@Bean
	JavaDelegate milestoneReached(CaseClock clock) {
		return (execution) -> clock.reached(BusinessKey.of(execution));
	}

	@Bean
	JavaDelegate withdrawalRecorded(ApplicationEventPublisher events) {
		return (execution) -> events.publishEvent(new CaseWithdrawn(BusinessKey.of(execution)));
	}

	@Bean
	JavaDelegate collectionClosed(RoundProgress progress) {
		return (execution) -> progress.close(BusinessKey.of(execution));
	}

	@Bean
	JavaDelegate roundOutcomeRecorded(RoundProgress progress) {
		return (execution) -> execution.setVariable(ReviewAssignmentProcess.Variables.ROUND_OUTCOME,
				progress
					.outcome(BusinessKey.of(execution),
							(String) execution.getVariable(ReviewAssignmentProcess.Variables.DECISION))
					.name());
	}

	@Bean
	JavaDelegate contentCheckSkipped(ReportTrail trail) {
		return (execution) -> trail.contentCheckSkipped(BusinessKey.of(execution));
	}

}
