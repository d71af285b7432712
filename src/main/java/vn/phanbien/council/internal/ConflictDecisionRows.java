package vn.phanbien.council.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.council.ConflictDecision;

/**
 * Rows of decisions to keep somebody in spite of ties.
 */
interface ConflictDecisionRows extends CrudRepository<ConflictDecision, Long> {

	List<ConflictDecision> findByCaseNumberOrderById(String caseNumber);

}
