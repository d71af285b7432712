package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.Council;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * What the leader should see above the decision: who is proposed, and what speaks against
 * it.
 */
@Component
class CompositionNotices {

	private final KnownConflicts conflicts;

	private final Experts experts;

	private final People people;

	private final SeatLabels labels;

	CompositionNotices(KnownConflicts conflicts, Experts experts, People people, SeatLabels labels) {
		this.conflicts = conflicts;
		this.experts = experts;
		this.people = people;
		this.labels = labels;
	}

	List<Notice> of(Assignment assignment, Council council, List<Seat> seats) {
		Locale locale = LocaleContextHolder.getLocale();
		Map<PersonId, String> names = this.people.names(seats.stream().map(Seat::person).toList());
		List<Notice> notices = new ArrayList<>();
		notices.add(new Notice("council.notice.composition",
				seats.stream()
					.map((seat) -> this.labels.role(seat.role(), council.way(), assignment.kind(), locale) + ": "
							+ names.getOrDefault(seat.person(), ""))
					.collect(Collectors.joining("; "))));
		if (CompositionRules.unusual(council.way(), seats.size())) {
			notices.add(new Notice("council.notice.size", seats.size()));
		}
		Map<ExpertId, Expert> entries = this.experts
			.byIds(seats.stream().flatMap((seat) -> seat.expert().stream()).toList());
		KnownConflicts.Check check = this.conflicts.around(assignment.parties());
		for (Seat seat : seats) {
			String workplace = seat.expert().map(entries::get).map(Expert::workplace).orElse(null);
			check.of(seat.person(), workplace)
				.ifPresent((conflict) -> notices.add(new Notice("council.notice." + conflict.ground(),
						names.getOrDefault(seat.person(), ""), conflict.body())));
		}
		if (leaderChairs(assignment, seats)) {
			notices.add(new Notice("council.notice.leaderChairs"));
		}
		return notices;
	}

	private boolean leaderChairs(Assignment assignment, List<Seat> seats) {
		List<PersonId> leaders = this.people.holders(Role.UNION_LEADER, assignment.union())
			.stream()
			.map(Person::id)
			.toList();
		return seats.stream().anyMatch((seat) -> seat.role() == SeatRole.CHAIR && leaders.contains(seat.person()));
	}

}
