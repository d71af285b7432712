package vn.phanbien.worklist.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.TaskEngine;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;

/**
 * The task desk on top of the projection. A command locks the case, reads, checks, acts
 * and only then touches the engine; a race lost in the engine is run again from the
 * start.
 */
@Service
@Transactional
@AgainWhenBusy
class Desk implements WorkItems {

	private final WorkItemRows rows;

	private final WorkLists lists;

	private final Typing typing;

	private final Holding holding;

	private final Completing completing;

	private final Merging merging;

	private final CaseDirectory cases;

	private final TaskEngine engine;

	private final People people;

	private final Principals principals;

	private final Eligible eligible;

	Desk(WorkItemRows rows, WorkLists lists, Typing typing, Holding holding, Completing completing, Merging merging,
			CaseDirectory cases, TaskEngine engine, People people, Principals principals, Eligible eligible) {
		this.rows = rows;
		this.lists = lists;
		this.typing = typing;
		this.holding = holding;
		this.completing = completing;
		this.merging = merging;
		this.cases = cases;
		this.engine = engine;
		this.people = people;
		this.principals = principals;
		this.eligible = eligible;
	}

	@Override
	@Transactional(readOnly = true)
	public WorkItemPage list(Actor actor, WorkListQuery query) {
		if (query.limit() < 1 || query.limit() > 200) {
			throw new InvalidInput("limit", "field.between", 1, 200);
		}
		WorkItemPage page = this.lists.page(actor, query);
		return new WorkItemPage(this.holding.forReader(actor, page.items()), page.next());
	}

	@Override
	@Transactional(readOnly = true)
	public int count(Actor actor, WorkListQuery.View view) {
		return this.lists.count(actor, view);
	}

	@Override
	@Transactional(readOnly = true)
	public WorkItem get(Actor actor, long id) {
		WorkItem item = this.rows.find(id).orElseThrow(NotFound::new);
		ItemRights rights = this.holding.rights(actor, item);
		if (!rights.maySee() || !mayRemember(actor, item)) {
			throw new NotFound();
		}
		return (item.state() == WorkItem.State.OPEN) ? item.forReader(rights.lent().shown()) : item;
	}

	@Override
	@Transactional(readOnly = true)
	public StepDesk desk(Actor actor, long id) {
		return this.typing.desk(actor, get(actor, id), null);
	}

	@Override
	@Transactional(readOnly = true)
	public StepDesk desk(Actor actor, long id, Map<String, ?> typed) {
		return this.typing.desk(actor, get(actor, id), typed);
	}

	@Override
	@Transactional(readOnly = true)
	public MergedSteps merged(Actor actor, long id) {
		return this.merging.of(actor, get(actor, id));
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> ofCase(Actor actor, CaseNumber caseNumber) {
		if (!this.cases.visible(actor, caseNumber)) {
			throw new NotFound();
		}
		List<WorkItem> all = this.rows.ofCase(caseNumber);
		return this.holding.forReader(actor,
				all.stream().filter((item) -> this.holding.rights(actor, item).maySee()).toList());
	}

	@Override
	public WorkItem claim(Actor actor, long id, @Nullable Integer version) {
		WorkItem item = lockOpen(actor, id);
		ItemRights rights = this.holding.rights(actor, item);
		if (!rights.candidate()) {
			throw new NotAllowed("error.worklist.notYours");
		}
		if (!rights.claimant(actor).equals(item.assignee())) {
			this.holding.requireRunning(item);
			this.holding.requireFree(item);
			this.holding.requireFresh(item, version, actor);
			give(item, rights.claimant(actor), actor);
		}
		return get(actor, id);
	}

	@Override
	public WorkItem release(Actor actor, long id, @Nullable Integer version) {
		WorkItem item = lockOpen(actor, id);
		this.holding.requireFresh(item, version, actor);
		if (!this.holding.rights(actor, item).claimant(actor).equals(item.assignee())) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		this.holding.requireRunning(item);
		this.rows.hold(id, null, actor.person());
		this.engine.release(item.task());
		return this.rows.find(id).orElseThrow();
	}

	@Override
	public WorkItem assign(Actor actor, long id, String username, @Nullable Integer version) {
		WorkItem item = lockOpen(actor, id);
		this.holding.requireFresh(item, version, actor);
		if (!Holding.leads(actor, item)) {
			throw new NotAllowed();
		}
		this.holding.requireRunning(item);
		Set<String> eligible = this.rows.principals(id, false);
		Actor next = this.people.actor(username)
			.filter((known) -> this.principals.of(known).stream().anyMatch(eligible::contains))
			.orElseThrow(() -> new InvalidInput("user", "error.worklist.notEligible", username));
		return give(item, next.person(), actor);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Person> assignable(Actor actor, long id) {
		WorkItem item = get(actor, id);
		boolean open = item.state() == WorkItem.State.OPEN && !item.suspended();
		return (open && Holding.leads(actor, item)) ? this.eligible.of(id) : List.of();
	}

	@Override
	public Map<String, Object> proposals(Actor actor, long id) {
		Map<String, Object> proposals = new HashMap<>();
		desk(actor, id).form().fields().forEach((field) -> {
			if (field.value() != null) {
				proposals.put(field.name(), field.value());
			}
		});
		return proposals;
	}

	@Override
	public void saveDraft(Actor actor, long id, Draft draft) {
		this.typing.save(actor, get(actor, id), draft);
	}

	@Override
	public Optional<WorkItem> complete(Actor actor, long id, Completion completion) {
		WorkItem item = lockOpen(actor, id);
		if (completion.version() == null) {
			throw new InvalidInput("version", "field.required");
		}
		this.holding.requireFresh(item, completion.version(), actor);
		Set<Long> openBefore = this.merging.open(item.caseNumber());
		this.completing.complete(actor, item, completion);
		return this.merging.next(actor, item.caseNumber(), openBefore)
			.map((next) -> this.merging.isLeftTo(actor, next) ? give(next, actor.person(), actor) : next)
			.map((next) -> get(actor, next.id()));
	}

	/** What somebody has done stays readable as long as its case does. */
	private boolean mayRemember(Actor actor, WorkItem item) {
		return item.state() == WorkItem.State.OPEN || this.cases.visible(actor, item.caseNumber());
	}

	private WorkItem lockOpen(Actor actor, long id) {
		this.cases.lock(get(actor, id).caseNumber());
		WorkItem item = this.rows.find(id).orElseThrow(NotFound::new);
		this.holding.requireOpen(item);
		return item;
	}

	private WorkItem give(WorkItem item, PersonId to, Actor by) {
		this.rows.hold(item.id(), to, by.person());
		this.engine.claim(item.task(), to);
		return this.rows.find(item.id()).orElseThrow();
	}

}
