package vn.phanbien.worklist.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkListUpkeep;
import vn.phanbien.worklist.WorkListUpkeep.Drift;
import vn.phanbien.worklist.WorkListUpkeep.Rebuilt;

/**
 * Lets the central administrators' programs compare the work list with the engine.
 */
@RestController
@RequestMapping("/api/v1/system/work-list")
class WorkListUpkeepApi {

	private final WorkListUpkeep upkeep;

	WorkListUpkeepApi(WorkListUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	@GetMapping
	@Operation(summary = "What the last comparison of the work list with the engine has found; 404 before the first. "
			+ "ADMIN of the central union alone.")
	Drift last(Actor actor) {
		return this.upkeep.last(actor).orElseThrow(NotFound::new);
	}

	@PostMapping("/check")
	@Operation(summary = "Compares the work list with the engine while people work, and answers when done. "
			+ "ADMIN of the central union alone.")
	Drift check(Actor actor) {
		return this.upkeep.check(actor);
	}

	@PostMapping("/rebuild")
	@Operation(summary = "Puts right, case by case, what differs from the engine while people work, and answers when "
			+ "done. ADMIN of the central union alone.")
	Rebuilt rebuild(Actor actor) {
		return this.upkeep.rebuild(actor);
	}

}
