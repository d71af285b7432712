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
import vn.phanbien.worklist.StepForm;
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

	private final Drafts drafts;

	private final StepForms forms;

	private final Holding holding;

	private final Completing completing;

	private final CaseDirectory cases;

	private final TaskEngine engine;

	private final People people;

	private final Principals principals;

	private final Eligible eligible;

	Desk(WorkItemRows rows, WorkLists lists, Drafts drafts, StepForms forms, Holding holding, Completing completing,
			CaseDirectory cases, TaskEngine engine, People people, Principals principals, Eligible eligible) {
		this.rows = rows;
		this.lists = lists;
		this.drafts = drafts;
		this.forms = forms;
		this.holding = holding;
		this.completing = completing;
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
		return desk(actor, get(actor, id), null);
	}

	@Override
	@Transactional(readOnly = true)
	public StepDesk desk(Actor actor, long id, Map<String, ?> typed) {
		return desk(actor, get(actor, id), typed);
	}

	private StepDesk desk(Actor actor, WorkItem item, @Nullable Map<String, ?> typed) {
		ItemRights rights = this.holding.rights(actor, item);
		if (item.state() != WorkItem.State.OPEN || rights.barred()) {
			return new StepDesk(item, rights.barred() ? StepForms.BARRED : StepForms.CLOSED, false, false,
					rights.mayAssign(), false, false, null);
		}
		StepForm fresh = this.forms.of(item.context(), actor);
		Optional<Drafts.Draft> draft = this.drafts.find(item.id(), actor.person());
		Optional<StepForm> filled = (typed != null) ? Optional.of(fresh.filledIn(typed))
				: draft.map((saved) -> fresh.with(saved.fields()));
		StepForm form = filled.map((old) -> this.forms.catchUp(item.context(), old)).orElse(fresh);
		return new StepDesk(item, form, rights.mayClaim(), rights.mayComplete(), rights.mayAssign(),
				rights.paperAllowed(), rights.paperOnly(), draft.map(Drafts.Draft::savedAt).orElse(null));
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
	public void saveDraft(Actor actor, long id, Map<String, ?> fields) {
		WorkItem item = get(actor, id);
		this.holding.requireOpen(item);
		if (!this.holding.rights(actor, item).mayComplete()) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		this.drafts.save(id, actor.person(), fields);
	}

	@Override
	public Optional<WorkItem> complete(Actor actor, long id, Completion completion) {
		WorkItem item = lockOpen(actor, id);
		if (completion.version() == null) {
			throw new InvalidInput("version", "field.required");
		}
		this.holding.requireFresh(item, completion.version(), actor);
		this.completing.complete(actor, item, completion);
		return this.rows.openOf(item.caseNumber())
			.stream()
			.filter((next) -> this.holding.rights(actor, next).isNext(actor, next))
			.findFirst()
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
