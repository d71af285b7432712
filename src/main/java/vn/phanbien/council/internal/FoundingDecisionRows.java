package vn.phanbien.council.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

/**
 * Rows of founding decisions.
 */
interface FoundingDecisionRows extends CrudRepository<FoundingDecision, Long> {

	List<FoundingDecision> findByCaseNumberOrderByIdDesc(String caseNumber);

}
