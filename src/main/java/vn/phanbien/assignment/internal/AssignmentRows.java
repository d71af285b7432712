package vn.phanbien.assignment.internal;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import vn.phanbien.assignment.Assignment;

/**
 * Rows of cases.
 */
interface AssignmentRows extends ListCrudRepository<Assignment, Long> {

	Optional<Assignment> findByCaseNumber(String caseNumber);

	@Query("select id from assignment where case_number = :caseNumber for update")
	Optional<Long> lock(String caseNumber);

}
