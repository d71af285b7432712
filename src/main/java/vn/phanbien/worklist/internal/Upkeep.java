package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.OpenTasks;
import vn.phanbien.worklist.OpenTasks.OpenTask;
import vn.phanbien.worklist.WorkListUpkeep;

/**
 * Goes through all open tasks and all open items, a page at a time and without a
 * transaction, and takes what seems to differ to its case.
 */
@Service
class Upkeep implements WorkListUpkeep {

	private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

	private static final int PAGE = 200;

	/** So many of a page are named in the log; the counts are whole. */
	private static final int MOST_LINES = 10;

	private final OpenTasks tasks;

	private final StoredItems items;

	private final Comparison comparison;

	private final CaseUpkeep cases;

	private final DriftRows rows;

	private final ReadRows read;

	private final Organisations organisations;

	private final Clock clock;

	Upkeep(OpenTasks tasks, StoredItems items, Comparison comparison, CaseUpkeep cases, DriftRows rows, ReadRows read,
			Organisations organisations, Clock clock) {
		this.tasks = tasks;
		this.items = items;
		this.comparison = comparison;
		this.cases = cases;
		this.rows = rows;
		this.read = read;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	public Optional<Drift> last(Actor actor) {
		require(actor);
		return this.rows.last();
	}

	@Override
	public Drift check(Actor actor) {
		require(actor);
		return check();
	}

	@Override
	public Rebuilt rebuild(Actor actor) {
		require(actor);
		return rebuild();
	}

	Drift check() {
		Tally found = new Tally();
		eachSuspicion((suspected) -> found.add(confirmed(suspected)));
		this.read.sweep();
		return saved(found);
	}

	Rebuilt rebuild() {
		Tally repaired = new Tally();
		Tally left = new Tally();
		eachSuspicion((suspected) -> {
			for (CaseNumber caseNumber : casesOf(suspected)) {
				repaired.add(repaired(caseNumber));
				left.add(this.cases.look(caseNumber));
			}
		});
		Rebuilt rebuilt = repaired.rebuilt(saved(left));
		log.info("Rebuilt the work list: {}", rebuilt);
		return rebuilt;
	}

	/** One case that nobody can put right is no reason to leave the others. */
	private List<Difference> repaired(CaseNumber caseNumber) {
		try {
			return this.cases.repair(caseNumber);
		}
		catch (NotFound | IllegalStateException ex) {
			log.error("The work list of {} can't be put right", caseNumber, ex);
			return this.cases.look(caseNumber);
		}
	}

	private void eachSuspicion(Consumer<List<Difference>> handler) {
		List<OpenTask> page = this.tasks.after("", PAGE);
		while (!page.isEmpty()) {
			handler.accept(this.comparison.between(page, this.items.ofTasks(keys(page))));
			page = this.tasks.after(page.get(page.size() - 1).task(), PAGE);
		}
		Map<Long, String> open = this.items.tasksAfter(0, PAGE);
		while (!open.isEmpty()) {
			Set<String> alive = this.tasks.among(open.values());
			List<String> dead = open.values().stream().filter((task) -> !alive.contains(task)).toList();
			handler.accept(this.comparison.between(List.of(), this.items.ofTasks(dead)));
			open = this.items.tasksAfter(open.keySet().stream().max(Long::compare).orElseThrow(), PAGE);
		}
	}

	/** Counts each task once, though its case may be looked at for several. */
	private List<Difference> confirmed(Collection<Difference> suspected) {
		Set<String> keys = suspected.stream().map(Difference::key).collect(Collectors.toSet());
		List<Difference> confirmed = new ArrayList<>();
		for (CaseNumber caseNumber : casesOf(suspected)) {
			this.cases.look(caseNumber).stream().filter((found) -> keys.contains(found.key())).forEach(confirmed::add);
		}
		confirmed.stream().limit(MOST_LINES).forEach((found) -> log.warn("The work list differs: {}", found));
		return confirmed;
	}

	private Drift saved(Tally found) {
		Drift drift = found.drift(this.clock.instant());
		this.rows.save(drift);
		return drift;
	}

	private void require(Actor actor) {
		boolean central = actor.organisationsAs(Role.ADMIN::equals)
			.stream()
			.anyMatch((
					organisation) -> this.organisations.require(organisation).kind() == OrganisationKind.CENTRAL_UNION);
		if (!central) {
			throw new NotAllowed();
		}
	}

	private static List<String> keys(List<OpenTask> page) {
		return page.stream().map(OpenTask::task).toList();
	}

	private static Set<CaseNumber> casesOf(Collection<Difference> differences) {
		return differences.stream().map(Difference::caseNumber).collect(Collectors.toSet());
	}

}
