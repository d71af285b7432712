package vn.phanbien.council.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.StandInGate;
import vn.phanbien.worklist.StepContext;

/**
 * Keeps whoever declared an interest in a case from standing in for anybody there: a seat
 * may be kept in spite of it, but that was decided for the seat alone.
 */
@Component
class InterestGate implements StandInGate {

	private final Declarations declarations;

	InterestGate(Declarations declarations) {
		this.declarations = declarations;
	}

	@Override
	public boolean bars(StepContext step, PersonId person) {
		return this.declarations.of(step.caseNumber(), person)
			.map(Declaration::conflict)
			.filter(ConflictOfInterest.SOME::equals)
			.isPresent();
	}

}
