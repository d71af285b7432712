package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.DomainException;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkBatches.Outcome;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.web.Problems.Problem;
import vn.phanbien.worklist.web.WorkItemJson.Summary;

/**
 * The work list as a whole, for programs.
 */
@RestController
@RequestMapping("/api/v1/work-items")
class BatchApi {

	private final WorkBatches batches;

	private final WorkItemDescriptions descriptions;

	private final Problems problems;

	BatchApi(WorkBatches batches, WorkItemDescriptions descriptions, Problems problems) {
		this.batches = batches;
		this.descriptions = descriptions;
		this.problems = problems;
	}

	/**
	 * Claims the most urgent step that the caller may take.
	 * @param actor the caller
	 * @return the item, or 204 when nothing waits
	 */
	@PostMapping("/next")
	ResponseEntity<Summary> next(Actor actor) {
		return this.batches.claimNext(actor)
			.map((item) -> ResponseEntity.ok(this.descriptions.summary(item)))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	/**
	 * Does the same to several steps, each in a transaction of its own.
	 * @param actor the caller
	 * @param body which steps and what
	 * @return one result for each step, in order
	 */
	@PostMapping("/bulk")
	Results bulk(Actor actor, @RequestBody BatchRequest body) {
		return new Results(this.batches.each(actor, body.chosen(), body.change()).stream().map(this::result).toList());
	}

	private Result result(Outcome outcome) {
		@Nullable WorkItem item = outcome.item();
		@Nullable DomainException refused = outcome.refused();
		@Nullable Problem problem = (refused != null) ? this.problems.of(refused) : null;
		return new Result(outcome.id(), (problem != null) ? problem.status() : 200,
				(item != null) ? this.descriptions.summary(item) : null, problem);
	}

	/**
	 * What became of all steps.
	 *
	 * @param results one for each step
	 */
	record Results(List<Result> results) {
	}

	/**
	 * What became of one step.
	 *
	 * @param id the work item
	 * @param status what the call for this step alone would have answered
	 * @param item the step as it is then, where it went well
	 * @param problem why it was refused
	 */
	record Result(long id, int status, @Nullable Summary item, @Nullable Problem problem) {
	}

}
