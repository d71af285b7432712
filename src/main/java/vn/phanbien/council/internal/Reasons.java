package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.internal.SeatsField.Row;
import vn.phanbien.people.PersonId;

/**
 * Tells reasons that were given for the person in the row from those that the form had
 * there already.
 *
 * @param rows the composition
 * @param pool everybody who may be chosen
 * @param decisions what was decided last about whom
 * @param nobodyElse the reason that the form proposes where nobody without ties is left
 */
record Reasons(List<Row> rows, Pool pool, Map<PersonId, ConflictDecision> decisions, String nobodyElse) {

	boolean hold(Row row) {
		String reason = row.keep();
		return reason != null && !(reason.equals(this.nobodyElse) && somebodyElse()) && !leftBehind(row, reason);
	}

	/** Whether somebody could be asked who is not tied to the case. */
	private boolean somebodyElse() {
		Set<PersonId> seated = seated();
		return this.pool.experts()
			.stream()
			.anyMatch(
					(candidate) -> !candidate.tied() && !candidate.hindered() && !seated.contains(candidate.person()));
	}

	/** Whether the reason was given for somebody who has since left the composition. */
	private boolean leftBehind(Row row, String reason) {
		ConflictDecision own = this.decisions.get(row.place().person());
		if (own != null && own.reason().equals(reason)) {
			return false;
		}
		Set<PersonId> seated = seated();
		return this.decisions.values()
			.stream()
			.filter((decision) -> !seated.contains(decision.person()))
			.anyMatch((decision) -> Objects.equals(decision.reason(), reason));
	}

	private Set<PersonId> seated() {
		return this.rows.stream().map((row) -> row.place().person()).collect(Collectors.toSet());
	}

}
