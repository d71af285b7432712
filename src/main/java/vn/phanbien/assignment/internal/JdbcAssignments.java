package vn.phanbien.assignment.internal;

import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Reads, locks and writes cases.
 */
@Repository
class JdbcAssignments implements Assignments {

	private final AssignmentRows rows;

	JdbcAssignments(AssignmentRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<Assignment> find(CaseNumber caseNumber) {
		return this.rows.findByCaseNumber(caseNumber.value());
	}

	@Override
	public Assignment lock(CaseNumber caseNumber) {
		return this.rows.findAndLockByCaseNumber(caseNumber.value()).orElseThrow(NotFound::new);
	}

	@Override
	public Assignment save(Assignment assignment) {
		return this.rows.save(assignment);
	}

}
