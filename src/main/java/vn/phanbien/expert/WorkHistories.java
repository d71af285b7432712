package vn.phanbien.expert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;

/**
 * Gathers what the modules know of the work of experts.
 */
@Component
public class WorkHistories {

	private final List<WorkHistory> histories;

	private final Experts experts;

	public WorkHistories(List<WorkHistory> histories, Experts experts) {
		this.histories = histories;
		this.experts = experts;
	}

	/**
	 * Tells the history of experts at once.
	 * @param ids of whom
	 * @return by expert, the newest first; whoever has none is left out
	 */
	public Map<ExpertId, List<WorkRecord>> of(Collection<ExpertId> ids) {
		Map<PersonId, ExpertId> persons = this.experts.persons(ids);
		Map<ExpertId, List<WorkRecord>> found = new HashMap<>();
		this.histories.stream()
			.flatMap((history) -> history.records(persons.keySet()).stream())
			.sorted(Comparator.comparing(WorkRecord::at).reversed())
			.filter((record) -> persons.containsKey(record.person()))
			.forEach((record) -> found.computeIfAbsent(persons.get(record.person()), (id) -> new ArrayList<>())
				.add(record));
		return found;
	}

	/**
	 * Adds up the history of experts.
	 * @param ids of whom
	 * @return totals by expert; whoever has no history is left out
	 */
	public Map<ExpertId, WorkTotals> totals(Collection<ExpertId> ids) {
		Map<ExpertId, WorkTotals> totals = new HashMap<>();
		for (Entry<ExpertId, List<WorkRecord>> entry : of(ids).entrySet()) {
			totals.put(entry.getKey(), WorkTotals.of(entry.getValue()));
		}
		return totals;
	}

}
