package vn.phanbien.worklist.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StandInGate;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.internal.Candidates.Grip;

/**
 * Decides what standing in lets a person do. A person who is barred from a step learns
 * that it has come, and no more.
 */
@Component
class Acting implements StandingIn {

	private final Standings standings;

	private final Handlers handlers;

	private final ObjectProvider<StandInGate> gates;

	private final KnownItems items;

	private final WorkLists lists;

	Acting(Standings standings, Handlers handlers, ObjectProvider<StandInGate> gates, KnownItems items,
			WorkLists lists) {
		this.standings = standings;
		this.handlers = handlers;
		this.gates = gates;
		this.items = items;
		this.lists = lists;
	}

	/**
	 * Says what standing in adds to what a person may do anyway.
	 * @param hats who
	 * @param known an open step
	 * @param decides whether the person may decide it without standing in
	 * @param records whether the person may record it from paper without standing in
	 * @return what is lent
	 */
	Lent lent(Hats hats, KnownItem known, boolean decides, boolean records) {
		Lent lent = Lent.NOTHING;
		if (decides && records) {
			return lent;
		}
		for (Standing standing : hats.standings()) {
			Grip grip = grip(standing, known);
			if (grip.inPerson() && barred(hats.actor(), standing, known.item())) {
				lent = lent.butBarred();
			}
			else {
				lent = lent.and(grip, standing, known.item(), decides, records);
			}
		}
		return lent;
	}

	@Override
	public Set<Membership> lentIn(Actor actor, CaseNumber caseNumber) {
		List<Standing> all = this.standings.of(actor);
		if (all.isEmpty()) {
			return Set.of();
		}
		List<KnownItem> open = this.items.openOf(caseNumber);
		Set<Membership> lent = new HashSet<>();
		for (Standing standing : all) {
			if (open.stream().anyMatch((known) -> opens(actor, standing, known))) {
				lent.addAll(standing.memberships());
			}
		}
		return lent;
	}

	private boolean opens(Actor actor, Standing standing, KnownItem known) {
		Grip grip = grip(standing, known);
		boolean may = grip.recorder() || (grip.candidate() && standing.reaches(known.item()));
		return may && !(grip.inPerson() && barred(actor, standing, known.item()));
	}

	private Grip grip(Standing standing, KnownItem known) {
		return standing.grip(known.item(), this.handlers.passing(known.item().step()), known.who());
	}

	private boolean barred(Actor actor, Standing standing, WorkItem item) {
		return this.gates.stream()
			.anyMatch((gate) -> gate.bars(item.context(), actor.person())
					|| gate.bars(item.context(), standing.absent()));
	}

	@Override
	public Set<OrganisationId> unionsOf(Actor actor) {
		return this.lists.unions(this.standings.of(actor));
	}

	/**
	 * What standing in adds.
	 *
	 * @param inPerson for whom the person may decide now
	 * @param onPaper for whom the person may record from paper
	 * @param desk for whom the person may take the step
	 * @param candidate whether the step has come to the person, whoever holds it
	 * @param barred whether it has come and something stands in the way
	 */
	record Lent(@Nullable PersonId inPerson, @Nullable PersonId onPaper, @Nullable PersonId desk, boolean candidate,
			boolean barred) {

		static final Lent NOTHING = new Lent(null, null, null, false, false);

		private Lent and(Grip grip, Standing standing, WorkItem item, boolean decides, boolean records) {
			boolean reaches = standing.reaches(item) && !decides;
			@Nullable PersonId absent = standing.absent();
			return new Lent(first(this.inPerson, (grip.inPerson() && reaches) ? absent : null),
					first(this.onPaper, (grip.recorder() && !records) ? absent : null),
					first(this.desk, (grip.candidate() && reaches) ? absent : null), this.candidate || grip.candidate(),
					this.barred);
		}

		private Lent butBarred() {
			return new Lent(this.inPerson, this.onPaper, this.desk, this.candidate, true);
		}

		private static @Nullable PersonId first(@Nullable PersonId one, @Nullable PersonId other) {
			return (one != null) ? one : other;
		}

		/** Names for whom the person would act, for the list to say so. */
		@Nullable PersonId shown() {
			return first(first(this.inPerson, this.desk), this.onPaper);
		}

	}

}
