package vn.phanbien.worklist.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.OpenTasks;
import vn.phanbien.worklist.OpenTasks.OpenTask;

/**
 * Compares one case and puts it right while nobody can act on it.
 */
@Component
@Transactional
class CaseUpkeep {

	private static final int MOST_LOOKS = 5;

	private final CaseDirectory cases;

	private final OpenTasks tasks;

	private final StoredItems items;

	private final Comparison comparison;

	private final RepairRows repairs;

	CaseUpkeep(CaseDirectory cases, OpenTasks tasks, StoredItems items, Comparison comparison, RepairRows repairs) {
		this.cases = cases;
		this.tasks = tasks;
		this.items = items;
		this.comparison = comparison;
		this.repairs = repairs;
	}

	List<Difference> look(CaseNumber caseNumber) {
		lock(caseNumber);
		return differences(caseNumber);
	}

	List<Difference> repair(CaseNumber caseNumber) {
		lock(caseNumber);
		List<Difference> differences = differences(caseNumber);
		differences.forEach(this.repairs::repair);
		return differences;
	}

	/** A case that is gone keeps nobody from looking. */
	private void lock(CaseNumber caseNumber) {
		try {
			this.cases.lock(caseNumber);
		}
		catch (NotFound ex) {
			return;
		}
	}

	/**
	 * A job may end tasks without the lock, so items count only between two equal looks
	 * at the engine; no task comes back under its key.
	 */
	private List<Difference> differences(CaseNumber caseNumber) {
		List<OpenTask> before = this.tasks.of(caseNumber);
		for (int look = 0; look < MOST_LOOKS; look++) {
			List<StoredItem> stored = stored(caseNumber, before);
			List<OpenTask> after = this.tasks.of(caseNumber);
			if (after.equals(before)) {
				return withoutElsewhere(this.comparison.between(after, stored));
			}
			before = after;
		}
		return List.of();
	}

	/** The items of the case, and those of its tasks under whatever case they stand. */
	private List<StoredItem> stored(CaseNumber caseNumber, List<OpenTask> open) {
		Map<Long, StoredItem> stored = new LinkedHashMap<>();
		this.items.openOf(caseNumber).forEach((item) -> stored.put(item.item().id(), item));
		this.items.ofTasks(open.stream().map(OpenTask::task).toList())
			.forEach((item) -> stored.put(item.item().id(), item));
		return List.copyOf(stored.values());
	}

	/** What another case has open is no ghost: it is found there. */
	private List<Difference> withoutElsewhere(List<Difference> differences) {
		Set<String> elsewhere = this.tasks
			.among(differences.stream().filter(Difference::isGhost).map(Difference::key).collect(Collectors.toSet()));
		return differences.stream().filter((found) -> !found.isGhost() || !elsewhere.contains(found.key())).toList();
	}

}
