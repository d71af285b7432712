package vn.phanbien.assignment.internal;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

import vn.phanbien.assignment.Assignment;

/**
 * Rows of cases.
 */
interface AssignmentRows extends ListCrudRepository<Assignment, Long> {

	Optional<Assignment> findByCaseNumber(String caseNumber);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Assignment> findAndLockByCaseNumber(String caseNumber);

}
