package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.FactTable.Column;
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
		Map<PersonId, String> names = names(seats);
		List<Notice> notices = new ArrayList<>();
		if (CompositionRules.unusual(council.way(), seats.size())) {
			notices.add(new Notice("council.notice.size", seats.size()));
		}
		Map<ExpertId, Expert> entries = entries(seats);
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

	/** Lists who is proposed for which seat. */
	FactTable table(Assignment assignment, Council council, List<Seat> seats) {
		Locale locale = LocaleContextHolder.getLocale();
		Map<PersonId, String> names = names(seats);
		Map<ExpertId, Expert> entries = entries(seats);
		return new FactTable("council.table",
				Column.words("council.part.role", "council.part.name", "council.table.workplace", "council.part.theme"),
				seats.stream()
					.map((seat) -> List.of(this.labels.role(seat.role(), council.way(), assignment.kind(), locale),
							names.getOrDefault(seat.person(), ""),
							seat.expert().map(entries::get).map(Expert::workplace).orElse(""), seat.theme().orElse("")))
					.toList());
	}

	private Map<PersonId, String> names(List<Seat> seats) {
		return this.people.names(seats.stream().map(Seat::person).toList());
	}

	private Map<ExpertId, Expert> entries(List<Seat> seats) {
		return this.experts.byIds(seats.stream().flatMap((seat) -> seat.expert().stream()).toList());
	}

	private boolean leaderChairs(Assignment assignment, List<Seat> seats) {
		List<PersonId> leaders = this.people.holders(Role.UNION_LEADER, assignment.union())
			.stream()
			.map(Person::id)
			.toList();
		return seats.stream().anyMatch((seat) -> seat.role() == SeatRole.CHAIR && leaders.contains(seat.person()));
	}

}
