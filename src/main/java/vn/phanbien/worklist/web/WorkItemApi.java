package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.web.WorkItemJson.Summary;

/**
 * The work list for programs: whoever reads the description of a step can complete it.
 */
@RestController
@RequestMapping("/api/v1")
class WorkItemApi {

	private final WorkItems workItems;

	private final ListQueries queries;

	private final WorkItemDescriptions descriptions;

	WorkItemApi(WorkItems workItems, ListQueries queries, WorkItemDescriptions descriptions) {
		this.workItems = workItems;
		this.queries = queries;
		this.descriptions = descriptions;
	}

	@GetMapping("/work-items")
	Listed list(Actor actor, @ParameterObject ListParameters parameters, @RequestParam(defaultValue = "50") int limit) {
		WorkItemPage page = this.workItems.list(actor, this.queries.of(parameters).limited(limit));
		return new Listed(this.descriptions.summaries(actor, page.items()), page.next());
	}

	@GetMapping("/assignments/{caseNumber}/work-items")
	Listed ofCase(Actor actor, @PathVariable String caseNumber) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		return new Listed(this.descriptions.summaries(actor, this.workItems.ofCase(actor, number)), null);
	}

	@GetMapping("/work-items/{id}")
	WorkItemJson get(Actor actor, @PathVariable long id) {
		return this.descriptions.describe(actor, this.workItems.desk(actor, id));
	}

	@PostMapping("/work-items/{id}/claim")
	Summary claim(Actor actor, @PathVariable long id, @RequestBody(required = false) @Nullable Hold body) {
		return this.descriptions.summary(this.workItems.claim(actor, id, version(body)));
	}

	@PostMapping("/work-items/{id}/release")
	Summary release(Actor actor, @PathVariable long id, @RequestBody(required = false) @Nullable Hold body) {
		return this.descriptions.summary(this.workItems.release(actor, id, version(body)));
	}

	@PostMapping("/work-items/{id}/assign")
	Summary assign(Actor actor, @PathVariable long id, @RequestBody Hold body) {
		if (body.user() == null) {
			throw new InvalidInput("user", "field.required");
		}
		return this.descriptions.summary(this.workItems.assign(actor, id, body.user(), body.version()));
	}

	@PutMapping("/work-items/{id}/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void draft(Actor actor, @PathVariable long id, @RequestBody Typing body) {
		this.workItems.saveDraft(actor, id, body.read());
	}

	@PostMapping("/work-items/{id}/complete")
	Completed complete(Actor actor, @PathVariable long id, @RequestBody Completing body) {
		if (body.decision() == null) {
			throw new InvalidInput("decision", "field.required");
		}
		RawOnPaper paper = (body.onPaper() != null) ? body.onPaper().raw() : null;
		Optional<WorkItem> next = this.workItems.complete(actor, id, new Completion(body.decision(),
				(body.fields() != null) ? body.fields() : Map.of(), body.comment(), paper, body.version()));
		return new Completed(id, body.decision(), next.map(this.descriptions::summary).orElse(null));
	}

	private static @Nullable Integer version(@Nullable Hold body) {
		return (body != null) ? body.version() : null;
	}

	/**
	 * A stretch of a list.
	 *
	 * @param items the work items
	 * @param next where the next stretch begins, or null at the end
	 */
	record Listed(List<Summary> items, @Nullable String next) {
	}

	/**
	 * To take, put back or give a step.
	 *
	 * @param user to whom, by user name; for giving alone
	 * @param version what the caller saw
	 */
	record Hold(@Nullable String user, @Nullable Integer version) {
	}

	/**
	 * What is to be kept for later, instead of what was kept before.
	 *
	 * @param fields values by field name
	 * @param comment the reason or a remark
	 * @param onPaper what the signed paper says
	 * @param decision the decision that was chosen
	 * @param version of the draft that the caller saw
	 */
	record Typing(@Nullable Map<String, Object> fields, @Nullable String comment, @Nullable PaperJson onPaper,
			@Nullable String decision,
			@Schema(description = "The draft.version that the caller saw, 0 for none: 409 when another draft has "
					+ "been saved since; left out, this one replaces it") @Nullable Integer version) {

		Draft read() {
			return new Draft((this.fields != null) ? this.fields : Map.of(), this.comment,
					(this.onPaper != null) ? this.onPaper.raw() : null, this.decision, this.version, null);
		}

	}

	/**
	 * A step's form, filled in.
	 *
	 * @param decision one of the decisions
	 * @param fields values by field name
	 * @param comment the reason or a remark
	 * @param onPaper what the signed paper says
	 * @param version what the caller saw
	 */
	record Completing(@Nullable String decision, @Nullable Map<String, Object> fields, @Nullable String comment,
			@Nullable PaperJson onPaper, @Nullable Integer version) {
	}

	/**
	 * That a step is done.
	 *
	 * @param id the item
	 * @param decision how it ended
	 * @param next the item of the same case that now waits for the same person
	 */
	record Completed(long id, String decision, @Nullable Summary next) {
	}

}
