package vn.phanbien.worklist.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final CandidateRows candidates;

	private final WorkItemRows rows;

	private final ActingClause clause;

	private final JdbcClient jdbc;

	Acting(Standings standings, Handlers handlers, ObjectProvider<StandInGate> gates, CandidateRows candidates,
			WorkItemRows rows, ActingClause clause, JdbcClient jdbc) {
		this.standings = standings;
		this.handlers = handlers;
		this.gates = gates;
		this.candidates = candidates;
		this.rows = rows;
		this.clause = clause;
		this.jdbc = jdbc;
	}

	boolean standsIn(Actor actor) {
		return !this.standings.of(actor).isEmpty();
	}

	/**
	 * Says what standing in adds to what a person may do anyway.
	 * @param actor who
	 * @param item an open step
	 * @param who its principals
	 * @param decides whether the person may decide it without standing in
	 * @param records whether the person may record it from paper without standing in
	 * @return what is lent
	 */
	Lent lent(Actor actor, WorkItem item, Candidates who, boolean decides, boolean records) {
		Lent lent = Lent.NOTHING;
		if (decides && records) {
			return lent;
		}
		for (Standing standing : this.standings.of(actor)) {
			Grip grip = grip(standing, item, who);
			if (grip.inPerson() && barred(actor, standing, item)) {
				lent = lent.butBarred();
			}
			else {
				lent = lent.and(grip, standing, item, decides, records);
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
		List<WorkItem> open = this.rows.openOf(caseNumber);
		Map<Long, Candidates> who = this.candidates.of(open.stream().map(WorkItem::id).toList());
		Set<Membership> lent = new HashSet<>();
		for (Standing standing : all) {
			if (open.stream()
				.anyMatch((item) -> opens(actor, standing, item, who.getOrDefault(item.id(), Candidates.NOBODY)))) {
				lent.addAll(standing.memberships());
			}
		}
		return lent;
	}

	private boolean opens(Actor actor, Standing standing, WorkItem item, Candidates who) {
		Grip grip = grip(standing, item, who);
		boolean may = grip.recorder() || (grip.candidate() && standing.reaches(item));
		return may && !(grip.inPerson() && barred(actor, standing, item));
	}

	private Grip grip(Standing standing, WorkItem item, Candidates who) {
		return standing.grip(item, this.handlers.of(item.step()).passing(), who);
	}

	private boolean barred(Actor actor, Standing standing, WorkItem item) {
		return this.gates.stream()
			.anyMatch((gate) -> gate.bars(item.context(), actor.person())
					|| gate.bars(item.context(), standing.absent()));
	}

	@Override
	public Set<OrganisationId> unionsOf(Actor actor) {
		Map<String, Object> parameters = new HashMap<>();
		return this.jdbc
			.sql("select distinct w.union_id from work_item w where w.state = 'OPEN' and "
					+ this.clause.of(actor, parameters))
			.params(parameters)
			.query(Long.class)
			.list()
			.stream()
			.map(OrganisationId::new)
			.collect(Collectors.toUnmodifiableSet());
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
