package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Role;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Cuts the views of open items into slices. What standing in adds follows the same rule
 * as {@link Standing#grip} and {@link Standing#reaches}.
 */
@Component
class Slices {

	private final Handlers handlers;

	Slices(Handlers handlers) {
		this.handlers = handlers;
	}

	/**
	 * Cuts a view of open items.
	 * @param hats for whom
	 * @param view the view
	 * @return its parts, none of them without principals
	 */
	List<Slice> of(Hats hats, View view) {
		List<Slice> slices = switch (view) {
			case MINE -> List.of(Slice.whole(Stake.heldBy(hats.actor().person()), hats.own()));
			case CLAIMABLE -> List.of(Slice.whole(Stake.FREE, hats.own()));
			case ACTING -> lent(hats.standings()).stream().map((slice) -> beyondOwn(slice, hats)).toList();
			case ALL -> all(hats);
			case DONE -> throw new IllegalArgumentException("What is done has no slices");
		};
		return present(slices);
	}

	private List<Slice> all(Hats hats) {
		Set<String> unions = hats.actor()
			.organisationsAs(Role::isCaseStaff)
			.stream()
			.map((union) -> Principal.union(union).value())
			.collect(Collectors.toCollection(TreeSet::new));
		List<Slice> all = new ArrayList<>(lent(hats.standings()));
		all.add(Slice.whole(Stake.DOER, hats.own()));
		all.add(Slice.whole(Stake.PAPER, hats.own()));
		all.add(Slice.whole(Stake.READER, unions));
		return all;
	}

	/** What one may take anyway, one does not take for others. */
	private static Slice beyondOwn(Slice slice, Hats hats) {
		return (slice.stake().equals(Stake.FREE)) ? slice.besides(hats.own()) : slice;
	}

	/**
	 * Cuts what standing in adds.
	 * @param standings what others lend
	 * @return the parts
	 */
	List<Slice> lent(List<Standing> standings) {
		List<Slice> slices = new ArrayList<>();
		for (Standing standing : standings) {
			boolean passing = !standing.approving();
			Set<String> withheld = passing ? Set.of() : this.handlers.steps(Passing.PERSONAL);
			for (Stake stake : List.of(Stake.FREE, Stake.heldBy(standing.absent()))) {
				slices
					.add(new Slice(stake, standing.principals(), standing.kinds(), passing, withheld, null, Set.of()));
				slices.add(new Slice(stake, Set.of(standing.personal()), standing.kinds(), passing, withheld,
						standing.organisation(), Set.of()));
			}
		}
		return present(slices);
	}

	private static List<Slice> present(List<Slice> slices) {
		return slices.stream().filter((slice) -> !slice.principals().isEmpty()).toList();
	}

}
