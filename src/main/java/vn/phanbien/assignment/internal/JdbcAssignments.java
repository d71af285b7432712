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

	private final LockedCases locked;

	JdbcAssignments(AssignmentRows rows, LockedCases locked) {
		this.rows = rows;
		this.locked = locked;
	}

	@Override
	public Optional<Assignment> find(CaseNumber caseNumber) {
		return this.locked.find(caseNumber).or(() -> this.rows.findByCaseNumber(caseNumber.value()));
	}

	@Override
	public Assignment lock(CaseNumber caseNumber) {
		return this.locked.find(caseNumber)
			.orElseGet(() -> this.locked
				.hold(this.rows.findAndLockByCaseNumber(caseNumber.value()).orElseThrow(NotFound::new)));
	}

	@Override
	public Assignment save(Assignment assignment) {
		return this.rows.save(assignment);
	}

}
