package vn.phanbien.worklist.internal;

/**
 * Writes what a row of stakes has to meet to belong to a slice.
 */
final class SliceSql {

	private final Conditions conditions;

	/**
	 * @param conditions takes the parameters
	 */
	SliceSql(Conditions conditions) {
		this.conditions = conditions;
	}

	String anyOf(Slice slice, String table) {
		return table + ".principal = any(" + this.conditions.bind(slice.principals()) + ") and " + having(slice, table);
	}

	/** Asks for everything but the principal. */
	String having(Slice slice, String table) {
		StringBuilder having = new StringBuilder(table + ".stake = '" + slice.stake() + "'");
		if (!slice.kinds().isEmpty()) {
			having.append(" and ")
				.append(table)
				.append(".kind = any(")
				.append(this.conditions.bind(slice.kinds()))
				.append(')');
		}
		if (slice.passing()) {
			having.append(" and ").append(table).append(".passes");
		}
		if (!slice.withheld().isEmpty()) {
			having.append(" and (").append(table).append(".on_paper or ").append(table).append(".step <> all(");
			having.append(this.conditions.bind(slice.withheld())).append("))");
		}
		if (slice.house() != null) {
			// not joined: a planner that begins with all items of the union reads them
			// all
			having.append(" and (select h.union_id from work_item h where h.id = ").append(table);
			having.append(".work_item_id) = ").append(slice.house().value());
		}
		if (!slice.besides().isEmpty()) {
			having.append(" and not exists (select 1 from work_item_stake b where b.work_item_id = ").append(table);
			having.append(".work_item_id and b.principal = any(").append(this.conditions.bind(slice.besides()));
			having.append(") and b.stake = '").append(Stake.FREE).append("')");
		}
		return having.toString();
	}

}
