package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.AdoptionTracking;

/**
 * Tells whether answers are still missing: {@code ${recommendations.open(execution)}}.
 */
@Component("recommendations")
class RecommendationQuestions {

	private final AdoptionTracking tracking;

	RecommendationQuestions(AdoptionTracking tracking) {
		this.tracking = tracking;
	}

	public boolean open(DelegateExecution execution) {
		return this.tracking.open(BusinessKey.of(execution));
	}

}
