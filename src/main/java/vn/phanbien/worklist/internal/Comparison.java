package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.OpenTasks.OpenTask;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;
import vn.phanbien.worklist.internal.Difference.Aspect;

/**
 * Lays open tasks and open items side by side. Who may do a step and by when is asked
 * anew of the domain.
 */
@Component
class Comparison {

	private final Router router;

	private final StepNames names;

	Comparison(Router router, StepNames names) {
		this.router = router;
		this.names = names;
	}

	List<Difference> between(Collection<OpenTask> tasks, Collection<StoredItem> items) {
		Map<String, StoredItem> stored = new HashMap<>(
				items.stream().collect(Collectors.toMap((item) -> item.item().task(), Function.identity())));
		List<Difference> differences = new ArrayList<>();
		for (OpenTask task : tasks) {
			StoredItem item = stored.remove(task.task());
			if (item == null) {
				differences.add(Difference.missing(task));
				continue;
			}
			Set<Aspect> aspects = aspects(task, item);
			if (!aspects.isEmpty()) {
				differences.add(Difference.between(task, item, aspects));
			}
		}
		stored.values().stream().map(Difference::ghost).forEach(differences::add);
		return differences;
	}

	private Set<Aspect> aspects(OpenTask task, StoredItem stored) {
		WorkItem item = stored.item();
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		add(aspects, Aspect.STEP, !isOf(task.opened(), stored));
		add(aspects, Aspect.SUSPENSION, task.suspended() != item.suspended());
		add(aspects, Aspect.HOLDER, !Objects.equals(task.holder(), item.assignee()));
		try {
			Routing routing = this.router.routing(item.context(), task.opened().roles());
			LocalDate due = this.router.due(item.context());
			add(aspects, Aspect.DUE, !Objects.equals(due, item.due()));
			add(aspects, Aspect.STAKES,
					!stored.unsorted().isEmpty() || !stored.stakes()
						.equals(StakeRow.of(routing, item.union(), item.assignee(),
								this.router.handler(item.step()).passing())));
			String text = this.names.searchable(item.caseNumber(), item.step(), item.title(), item.agencyName());
			add(aspects, Aspect.WORDS, !stored.searchKeys()
				.equals(SearchKeys.of(text, item.union(), routing, item.due(), item.openedAt())));
		}
		catch (NotFound | IllegalStateException ex) {
			aspects.add(Aspect.ROUTING);
		}
		return aspects;
	}

	private static boolean isOf(TaskOpened task, StoredItem stored) {
		StepContext step = stored.item().context();
		return task.caseNumber().equals(step.caseNumber()) && task.step().equals(step.step())
				&& Objects.equals(task.seat(), step.seat()) && task.roles().equals(stored.roles());
	}

	private static void add(Set<Aspect> aspects, Aspect aspect, boolean differs) {
		if (differs) {
			aspects.add(aspect);
		}
	}

}
