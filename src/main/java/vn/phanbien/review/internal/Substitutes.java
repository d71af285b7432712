package vn.phanbien.review.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Seat;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.shared.CaseNumber;

/**
 * Finds who could take a seat over: experts of the union outside the council, the least
 * loaded first, those tied to the case after the others, and those who did not take an
 * earlier invitation to it last.
 */
@Component
class Substitutes {

	private final Assignments assignments;

	private final Councils councils;

	private final Experts experts;

	private final Invitations invitations;

	private final ObjectProvider<WorkHistory> histories;

	private final ConflictGate gate;

	private final Clock clock;

	Substitutes(Assignments assignments, Councils councils, Experts experts, Invitations invitations,
			ObjectProvider<WorkHistory> histories, ConflictGate gate, Clock clock) {
		this.assignments = assignments;
		this.councils = councils;
		this.experts = experts;
		this.invitations = invitations;
		this.histories = histories;
		this.gate = gate;
		this.clock = clock;
	}

	List<Substitute> of(CaseNumber caseNumber) {
		Set<PersonId> seated = this.councils.seats(caseNumber).stream().map(Seat::person).collect(Collectors.toSet());
		Set<PersonId> unwilling = this.invitations.of(caseNumber)
			.stream()
			.filter((invitation) -> !invitation.isPending() && !invitation.isTaken())
			.map(Invitation::person)
			.collect(Collectors.toSet());
		List<Expert> free = this.experts.ofUnion(this.assignments.require(caseNumber).union())
			.stream()
			.filter((expert) -> !seated.contains(expert.person()))
			.toList();
		Map<ExpertId, Integer> loads = loads(free);
		Map<PersonId, List<KnownConflict>> ties = this.gate.ties(caseNumber, free);
		return free.stream()
			.map((expert) -> new Substitute(expert, loads.getOrDefault(expert.id(), 0),
					unwilling.contains(expert.person()), ties.getOrDefault(expert.person(), List.of())))
			.sorted(Comparator.comparing(Substitute::askedBefore)
				.thenComparing(Substitute::tied)
				.thenComparing(Substitute::load)
				.thenComparing((substitute) -> substitute.expert().id().value()))
			.toList();
	}

	private Map<ExpertId, Integer> loads(List<Expert> free) {
		List<ExpertId> ids = free.stream().map(Expert::id).toList();
		int year = WorkingCalendar.today(this.clock).getYear();
		Map<ExpertId, Integer> loads = new HashMap<>();
		this.histories
			.forEach((history) -> history.load(ids, year).forEach((id, cases) -> loads.merge(id, cases, Integer::sum)));
		return loads;
	}

	/**
	 * Somebody who could take a seat over.
	 *
	 * @param expert the entry in the registry
	 * @param load this year's cases
	 * @param askedBefore whether an earlier invitation to this case came to nothing
	 * @param ties what ties the expert to the case
	 */
	record Substitute(Expert expert, int load, boolean askedBefore, List<KnownConflict> ties) {

		boolean tied() {
			return !this.ties.isEmpty();
		}
	}

}
