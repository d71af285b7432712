package vn.phanbien.worklist.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;

/**
 * One stake that a principal has in an open item.
 *
 * @param principal who
 * @param stake which
 * @param onPaper whether the principal may record the item from paper
 * @param passes whether it passes to anybody who stands in for the principal
 */
record StakeRow(String principal, String stake, boolean onPaper, boolean passes) {

	/**
	 * Names all stakes in an item.
	 * @param routing who may do it
	 * @param union whose work it is
	 * @param holder who holds it
	 * @param passing how the step passes to those who stand in
	 * @return its rows
	 */
	static Set<StakeRow> of(Routing routing, OrganisationId union, @Nullable PersonId holder, Passing passing) {
		Set<StakeRow> rows = new LinkedHashSet<>();
		for (Principal doer : routing.candidates()) {
			boolean onPaper = routing.onPaper().contains(doer);
			rows.add(new StakeRow(doer.value(), Stake.DOER.value(), onPaper, false));
			rows.add(new StakeRow(doer.value(), Stake.heldBy(holder).value(), onPaper,
					onPaper || passing == Passing.ORDINARY));
		}
		for (Principal recorder : routing.onPaper()) {
			rows.add(new StakeRow(recorder.value(), Stake.PAPER.value(), true, false));
		}
		rows.add(new StakeRow(Principal.union(union).value(), Stake.READER.value(), false, false));
		return rows;
	}

}
