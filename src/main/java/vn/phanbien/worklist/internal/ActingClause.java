package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.Passing;

/**
 * Says in SQL which open items have come to a person who stands in for others; the same
 * rule as {@link Standing#grip} and {@link Standing#reaches}.
 */
@Component
class ActingClause {

	private final Standings standings;

	private final Handlers handlers;

	ActingClause(Standings standings, Handlers handlers) {
		this.standings = standings;
		this.handlers = handlers;
	}

	/**
	 * Writes the condition on a work item {@code w}.
	 * @param actor who stands in
	 * @param parameters takes what the condition fills in
	 * @return a condition, one that nothing meets when nobody is absent
	 */
	String of(Actor actor, Map<String, Object> parameters) {
		List<String> each = new ArrayList<>();
		for (Standing standing : this.standings.of(actor)) {
			each.add(of(standing, each.size(), parameters));
		}
		if (each.isEmpty()) {
			return "1 = 0";
		}
		parameters.put("personalSteps", listed(this.handlers.steps(Passing.PERSONAL)));
		parameters.put("approvingSteps", listed(this.handlers.steps(Passing.APPROVING)));
		return "(" + String.join(" or ", each) + ")";
	}

	private static String of(Standing standing, int number, Map<String, Object> parameters) {
		parameters.put("absent" + number, standing.absent().value());
		parameters.put("lent" + number, standing.principals());
		parameters.put("self" + number, standing.personal());
		parameters.put("house" + number, standing.organisation().value());
		String kinds = "";
		if (!standing.kinds().isEmpty()) {
			parameters.put("kinds" + number, standing.kinds().stream().map(CaseKind::name).toList());
			kinds = " and w.kind in (:kinds#)";
		}
		String passes = "w.step not in (:personalSteps)"
				+ (standing.approving() ? "" : " and w.step not in (:approvingSteps)");
		return ("""
				((w.assignee_id is null or w.assignee_id = :absent#)""" + kinds + """
				 and exists (select 1 from work_item_candidate c where c.work_item_id = w.id and c.on_paper = false
				and (c.principal in (:lent#) or (c.principal = :self# and w.union_id = :house#))
				and ((""" + passes + """
				) or exists (select 1 from work_item_candidate p where p.work_item_id = w.id
				and p.on_paper = true and p.principal = c.principal))))""").replace("#", Integer.toString(number));
	}

	/** No step has an empty name: an empty list is not SQL. */
	private static Collection<String> listed(Set<String> steps) {
		return steps.isEmpty() ? List.of("") : steps;
	}

}
