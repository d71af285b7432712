package vn.phanbien.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * Remembers what the engine's listeners told the work list.
 */
final class RecordedWorkList implements WorkItemProjection {

	private final Map<String, TaskOpened> opened = new ConcurrentHashMap<>();

	private final Set<String> gone = ConcurrentHashMap.newKeySet();

	@Override
	public Optional<PersonId> opened(TaskOpened task) {
		this.opened.put(task.task(), task);
		return Optional.empty();
	}

	@Override
	public void gone(String task) {
		this.gone.add(task);
	}

	@Override
	public void suspended(CaseNumber caseNumber) {
	}

	@Override
	public void resumed(CaseNumber caseNumber, int restedDays) {
	}

	@Override
	public void refresh(CaseNumber caseNumber) {
	}

	TaskOpened opened(String task) {
		return Optional.ofNullable(this.opened.get(task)).orElseThrow();
	}

	/**
	 * Returns the steps that the engine took back.
	 * @param caseNumber of this case
	 * @return the ids of their elements
	 */
	Set<String> goneSteps(CaseNumber caseNumber) {
		return this.gone.stream()
			.map(this::opened)
			.filter((task) -> task.caseNumber().equals(caseNumber))
			.map(TaskOpened::step)
			.collect(Collectors.toUnmodifiableSet());
	}

}
