package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.review.Critique;

/**
 * The table of critiques.
 */
interface CritiqueRows extends CrudRepository<Critique, Long> {

	List<Critique> findByCaseNumberOrderById(String caseNumber);

	List<Critique> findByCaseNumberAndRoundNoOrderById(String caseNumber, int roundNo);

}
