package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.Priority;
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

	private final Principals principals;

	private final ItemAccess access;

	private final WorkLists lists;

	private final Typing typing;

	private final Assigning assigning;

	private final Arranging arranging;

	private final Completing completing;

	private final Merging merging;

	private final Holding holding;

	private final Openings openings;

	Desk(Principals principals, ItemAccess access, WorkLists lists, Typing typing, Assigning assigning,
			Arranging arranging, Completing completing, Merging merging, Holding holding, Openings openings) {
		this.principals = principals;
		this.access = access;
		this.lists = lists;
		this.typing = typing;
		this.assigning = assigning;
		this.arranging = arranging;
		this.completing = completing;
		this.merging = merging;
		this.holding = holding;
		this.openings = openings;
	}

	@Override
	@Transactional(readOnly = true)
	public WorkItemPage list(Actor actor, WorkListQuery query) {
		if (query.limit() < 1 || query.limit() > 200) {
			throw new InvalidInput("limit", "field.between", 1, 200);
		}
		if (actor.within() != null) {
			return new WorkItemPage(List.of(), null);
		}
		Hats hats = this.principals.of(actor);
		WorkItemPage page = this.lists.page(hats, query);
		return new WorkItemPage(this.access.shown(hats, page.items()), page.next());
	}

	@Override
	@Transactional(readOnly = true)
	public int count(Actor actor, WorkListQuery.View view, WorkListQuery.Filter filter) {
		return (actor.within() != null) ? 0 : this.lists.count(this.principals.of(actor), view, filter);
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkListQuery.Traits> traits(Actor actor, WorkListQuery.View view) {
		return (actor.within() != null) ? List.of() : this.lists.traits(this.principals.of(actor), view);
	}

	@Override
	@Transactional(readOnly = true)
	public WorkItem get(Actor actor, long id) {
		Hats hats = this.principals.of(actor);
		return this.access.shown(hats, this.access.require(hats, id));
	}

	@Override
	@Transactional(readOnly = true)
	public StepDesk desk(Actor actor, long id) {
		Hats hats = this.principals.of(actor);
		return this.typing.desk(hats, this.access.require(hats, id), null);
	}

	@Override
	@Transactional(readOnly = true)
	public StepDesk desk(Actor actor, long id, Map<String, ?> typed) {
		Hats hats = this.principals.of(actor);
		return this.typing.desk(hats, this.access.require(hats, id), typed);
	}

	@Override
	@Transactional(readOnly = true)
	public MergedSteps merged(Actor actor, long id) {
		Hats hats = this.principals.of(actor);
		return this.merging.of(hats, this.access.require(hats, id));
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> ofCase(Actor actor, CaseNumber caseNumber) {
		Hats hats = this.principals.of(actor);
		return this.access.ofCase(hats, caseNumber).stream().map((known) -> this.access.shown(hats, known)).toList();
	}

	@Override
	public WorkItem claim(Actor actor, long id, @Nullable Integer version) {
		Hats hats = this.principals.of(actor);
		return this.access.shown(hats, this.assigning.claim(hats, id, version));
	}

	@Override
	public WorkItem release(Actor actor, long id, @Nullable Integer version) {
		return this.assigning.release(this.principals.of(actor), id, version);
	}

	@Override
	public WorkItem assign(Actor actor, long id, String username, @Nullable Integer version) {
		return this.assigning.assign(this.principals.of(actor), id, username, version);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Person> assignable(Actor actor, long id) {
		return this.assigning.assignable(this.principals.of(actor), id);
	}

	@Override
	public WorkItem prioritise(Actor actor, long id, Priority priority, @Nullable Integer version) {
		return this.arranging.prioritise(this.principals.of(actor), id, priority, version);
	}

	@Override
	public WorkItem followUp(Actor actor, long id, @Nullable LocalDate day, @Nullable Integer version) {
		return this.arranging.followUp(this.principals.of(actor), id, day, version);
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
		Hats hats = this.principals.of(actor);
		this.typing.save(hats, this.access.require(hats, id), draft);
	}

	@Override
	public void undertake(Actor actor, long id, Map<String, ?> fields) {
		Hats hats = this.principals.of(actor);
		this.completing.undertake(hats, this.access.lock(hats, id).known(), fields);
	}

	@Override
	public Optional<WorkItem> complete(Actor actor, long id, Completion completion) {
		Hats hats = this.principals.of(actor);
		ItemAccess.Locked locked = this.access.lock(hats, id);
		if (completion.version() == null) {
			throw new InvalidInput("version", "field.required");
		}
		this.holding.requireFresh(locked.known(), completion.version(), actor);
		this.completing.complete(hats, locked.known(), completion);
		return next(hats, locked);
	}

	private Optional<WorkItem> next(Hats before, ItemAccess.Locked done) {
		if (!done.leavesAny(before) && !before.mayHave(this.openings.principals())) {
			return Optional.empty();
		}
		List<KnownItem> open = this.access.openOf(done.item().caseNumber());
		Hats hats = this.principals.again(before, open);
		Actor actor = hats.actor();
		return this.merging.next(hats, open, done.open())
			.map((next) -> this.merging.isLeftTo(actor, next) ? this.assigning.give(next, actor.person(), actor) : next)
			.map((next) -> this.access.shown(hats, next));
	}

}
