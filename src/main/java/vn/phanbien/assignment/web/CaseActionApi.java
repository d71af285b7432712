package vn.phanbien.assignment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseControl;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.people.Actor;

/**
 * What may be done to a case apart from its steps, in the API.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}")
class CaseActionApi {

	private final CaseControl control;

	CaseActionApi(CaseControl control) {
		this.control = control;
	}

	@PostMapping("/suspend")
	Standing suspend(Actor actor, @PathVariable String caseNumber, @RequestBody ActionBody body) {
		return Standing.of(this.control.suspend(actor, AssignmentApi.parse(caseNumber), body.reason(), body.version()));
	}

	@PostMapping("/resume")
	Standing resume(Actor actor, @PathVariable String caseNumber, @RequestBody ActionBody body) {
		return Standing.of(this.control.resume(actor, AssignmentApi.parse(caseNumber), body.reason(), body.version()));
	}

	@PostMapping("/withdraw")
	Standing withdraw(Actor actor, @PathVariable String caseNumber, @RequestBody ActionBody body) {
		return Standing
			.of(this.control.withdraw(actor, AssignmentApi.parse(caseNumber), body.reason(), body.version()));
	}

	@PostMapping("/extend")
	Standing extend(Actor actor, @PathVariable String caseNumber, @RequestBody ActionBody body) {
		return Standing.of(this.control.extend(actor, AssignmentApi.parse(caseNumber), body.extension(), body.reason(),
				body.version()));
	}

	/**
	 * Where a case stands after an action.
	 *
	 * @param agencyDeadline the agency's deadline
	 * @param agencyWorkingDays its length, where it is counted
	 */
	record Standing(String caseNumber, CaseState state, int version, @Nullable LocalDate agencyDeadline,
			@Nullable Integer agencyWorkingDays) {

		static Standing of(Assignment assignment) {
			return new Standing(assignment.caseNumber().value(), assignment.state(), assignment.version(),
					assignment.dates().agencyDate(), assignment.dates().agencyWorkingDays());
		}

	}

}
