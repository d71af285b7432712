package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.review.Synthesis;

/**
 * The table of syntheses.
 */
interface SynthesisRows extends CrudRepository<Synthesis, Long> {

	List<Synthesis> findByCaseNumberOrderByRoundNo(String caseNumber);

	Optional<Synthesis> findFirstByCaseNumberOrderByRoundNoDesc(String caseNumber);

}
