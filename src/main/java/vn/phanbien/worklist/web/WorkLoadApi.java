package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkLoads;
import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.WorkLoads.Load;
import vn.phanbien.worklist.WorkLoads.Page;
import vn.phanbien.worklist.WorkLoads.Share;
import vn.phanbien.worklist.web.WorkItemJson.Summary;

/**
 * Who of a union has what, for the programs of its leaders and division heads.
 */
@RestController
@RequestMapping("/api/v1/work-loads")
class WorkLoadApi {

	private final WorkLoads loads;

	private final WorkItemDescriptions descriptions;

	private final Organisations organisations;

	WorkLoadApi(WorkLoads loads, WorkItemDescriptions descriptions, Organisations organisations) {
		this.loads = loads;
		this.descriptions = descriptions;
		this.organisations = organisations;
	}

	/**
	 * Counts the open steps of a union by holder.
	 * @param actor the caller
	 * @param union the code of the union; the first that the caller leads, where left out
	 * @return everybody with a desk, whoever else holds a step, and what waits
	 */
	@GetMapping
	UnionLoad load(Actor actor, @RequestParam(required = false) @Nullable String union) {
		OrganisationId led = union(actor, union);
		Load load = this.loads.of(actor, led);
		List<PersonLoad> items = Stream
			.concat(load.colleagues().stream().map((share) -> json(share, true)),
					load.others().stream().map((share) -> json(share, false)))
			.toList();
		return new UnionLoad(this.organisations.require(led).code(), items, load.waiting(), null);
	}

	/**
	 * Lists the open steps of a union that one person holds, or nobody.
	 * @param actor the caller
	 * @param union the code of the union
	 * @param holder the key of the person; left out, what waits for somebody to take it
	 * @param cursor where to go on
	 * @param limit 1 to 200
	 * @return the most pressing first
	 */
	@GetMapping("/work-items")
	Listed held(Actor actor, @RequestParam(required = false) @Nullable String union,
			@RequestParam(required = false) @Nullable Long holder,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
		Page page = this.loads.held(actor, union(actor, union), (holder != null) ? new PersonId(holder) : null, cursor,
				limit);
		List<Summary> summaries = this.descriptions.summaries(actor,
				page.steps().stream().map((held) -> held.item()).toList());
		return new Listed(Stream.iterate(0, (at) -> at < summaries.size(), (at) -> at + 1)
			.map((at) -> new HeldStep(summaries.get(at), page.steps().get(at).since()))
			.toList(), page.next());
	}

	private OrganisationId union(Actor actor, @Nullable String code) {
		List<OrganisationId> led = this.loads.unions(actor);
		return (code != null) ? this.organisations.byCode(code).map(Organisation::id).orElseThrow(NotFound::new)
				: led.stream().findFirst().orElseThrow(NotAllowed::new);
	}

	private static PersonLoad json(Share share, boolean desk) {
		return new PersonLoad(share.person().value(), share.name(), desk,
				share.roles().stream().sorted(Comparator.naturalOrder()).toList(), share.figures());
	}

	/**
	 * The load of a union.
	 *
	 * @param union its code
	 * @param items one for each person
	 * @param waiting what nobody holds
	 * @param next always null: the list is never cut
	 */
	record UnionLoad(String union, List<PersonLoad> items, Figures waiting, @Nullable String next) {
	}

	/**
	 * What is one person's.
	 *
	 * @param holder the key of the person
	 * @param name the name
	 * @param desk whether the person has a desk in the union
	 * @param roles what the person is there
	 * @param figures the open steps, counted
	 */
	record PersonLoad(long holder, String name, boolean desk, List<Role> roles, @JsonUnwrapped Figures figures) {
	}

	/**
	 * Some steps.
	 *
	 * @param items the steps
	 * @param next where the next stretch begins, or null at the end
	 */
	record Listed(List<HeldStep> items, @Nullable String next) {
	}

	/**
	 * An open step.
	 *
	 * @param item the work item
	 * @param since since when its holder holds it, or it waits
	 */
	record HeldStep(@JsonUnwrapped Summary item, @Schema(
			description = "Since when its holder holds it, or it waits for somebody to take it") Instant since) {
	}

}
