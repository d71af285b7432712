package vn.phanbien.assignment.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.TransactionMemory;

/**
 * Remembers the cases that the current transaction has locked. Nobody else can change
 * them meanwhile, so they need not be read again, and all parts of the transaction work
 * on one and the same.
 */
@Component
class LockedCases {

	private final TransactionMemory<Map<CaseNumber, Assignment>> cases = new TransactionMemory<>(HashMap::new);

	Optional<Assignment> find(CaseNumber caseNumber) {
		return Optional.ofNullable(this.cases.get().get(caseNumber));
	}

	Assignment hold(Assignment assignment) {
		this.cases.get().put(assignment.caseNumber(), assignment);
		return assignment;
	}

}
