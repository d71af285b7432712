package vn.phanbien.workflow.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import vn.phanbien.shared.CaseNumber;

/**
 * Reads the case number that every process of a case carries.
 */
final class BusinessKey {

	private BusinessKey() {
	}

	static CaseNumber of(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
