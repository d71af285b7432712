package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.AdoptionLedger;

/**
 * Tells whether answers are still missing: {@code ${recommendations.open(execution)}}.
 */
@Component("recommendations")
public class RecommendationQuestions {

	private final AdoptionLedger ledger;

	RecommendationQuestions(AdoptionLedger ledger) {
		this.ledger = ledger;
	}

	public boolean open(DelegateExecution execution) {
		return this.ledger.open(BusinessKey.of(execution));
	}

}
