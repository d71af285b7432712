package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.phanbien.worklist.SearchQuery;

/**
 * Writes how words are found by their index, which knows under which organisations they
 * may be looked for.
 */
final class WordSql {

	private static final String SORTED = """
			i.id as work_item_id, coalesce(i.due, date '9999-12-31') as due_sort,
			case i.priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end as priority_sort,
			i.step, i.kind, i.agency_id, i.union_id
			""";

	private final Conditions conditions;

	private final SliceSql stakes;

	private final SearchQuery text;

	/**
	 * @param conditions takes the parameters, and says what else is asked
	 * @param text what to find
	 */
	WordSql(Conditions conditions, SearchQuery text) {
		this.conditions = conditions;
		this.stakes = new SliceSql(conditions);
		this.text = text;
	}

	String in(String table) {
		return this.text.condition(table + ".search_text", "word", this.conditions.parameters());
	}

	/**
	 * The words first, whatever the planner thinks of them, then what each find has to do
	 * with the person; of the person's own unions the item itself tells.
	 * @param known slices behind which organisations stand
	 * @param days keys of the days on which to look; none for all
	 * @return the statement
	 */
	String found(List<Slice> known, List<String> days) {
		String query = this.conditions.bind(keys(known, days));
		return "select " + ListSql.KEY + " from (select " + SORTED + " from work_item i where i.state = 'OPEN'"
				+ " and array_to_tsvector(string_to_array(i.search_keys, ' ')) @@ cast(" + query + " as tsquery) and "
				+ in("i") + " offset 0) k where (" + rights(known) + ")" + this.conditions;
	}

	/** What a role has to do with has the role among its keys. */
	private String keys(List<Slice> known, List<String> days) {
		Set<Long> unions = new TreeSet<>();
		Set<Long> organisations = new TreeSet<>();
		Set<String> roles = new TreeSet<>();
		for (Slice slice : known) {
			if (slice.stake().equals(Stake.READER)) {
				unions.addAll(slice.organisations());
			}
			else {
				organisations.addAll(slice.organisations());
				roles.addAll(slice.principals());
			}
		}
		List<String> any = new ArrayList<>();
		if (!unions.isEmpty()) {
			any.add(this.text.keys(unions));
		}
		if (!unions.containsAll(organisations)) {
			any.add("(" + this.text.keys(organisations) + ") & (" + SearchKeys.anyOf(roles) + ")");
		}
		String query = String.join(" | ", any);
		organisations.addAll(unions);
		return days.isEmpty() ? query
				: "(" + query + ") & (" + SearchKeys.anyOf(SearchKeys.under(organisations, days)) + ")";
	}

	private String rights(List<Slice> known) {
		Set<Long> unions = new TreeSet<>();
		List<Slice> others = new ArrayList<>();
		for (Slice slice : known) {
			if (slice.stake().equals(Stake.READER)) {
				unions.addAll(slice.organisations());
			}
			else {
				others.add(slice);
			}
		}
		List<String> any = new ArrayList<>();
		if (!unions.isEmpty()) {
			any.add("k.union_id = any(cast(" + this.conditions.bind(unions) + " as bigint[]))");
		}
		if (!others.isEmpty()) {
			any.add("exists (select 1 from work_item_stake s where s.work_item_id = k.work_item_id and ("
					+ others.stream().map((slice) -> this.stakes.anyOf(slice, "s")).collect(Collectors.joining(" or "))
					+ "))");
		}
		return String.join(" or ", any);
	}

}
