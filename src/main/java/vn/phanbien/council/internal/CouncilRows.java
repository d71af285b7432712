package vn.phanbien.council.internal;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.council.Council;

/**
 * Rows of councils.
 */
interface CouncilRows extends CrudRepository<Council, Long> {

	Optional<Council> findByCaseNumber(String caseNumber);

}
