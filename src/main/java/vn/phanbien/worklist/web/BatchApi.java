package vn.phanbien.worklist.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.web.WorkItemJson.Summary;

/**
 * The work list as a whole, for programs.
 */
@RestController
@RequestMapping("/api/v1/work-items")
class BatchApi {

	private final WorkBatches batches;

	private final WorkItemDescriptions descriptions;

	BatchApi(WorkBatches batches, WorkItemDescriptions descriptions) {
		this.batches = batches;
		this.descriptions = descriptions;
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

}
