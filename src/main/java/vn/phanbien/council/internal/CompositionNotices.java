package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Council;
import vn.phanbien.council.KnownConflict;
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

	private final ConflictGate gate;

	private final Experts experts;

	private final People people;

	private final SeatLabels labels;

	CompositionNotices(ConflictGate gate, Experts experts, People people, SeatLabels labels) {
		this.gate = gate;
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
		Map<PersonId, List<KnownConflict>> now = this.gate.ties(assignment.caseNumber(), entries(seats).values());
		Map<PersonId, ConflictDecision> decided = this.gate.lastDecisions(assignment.caseNumber());
		for (Seat seat : seats) {
			ConflictDecision kept = decided.get(seat.person());
			List<KnownConflict> ties = now.getOrDefault(seat.person(), List.of());
			String name = names.getOrDefault(seat.person(), "");
			if (kept != null) {
				notices.add(new Notice("council.notice.kept", name, this.gate.describe(kept.evidence()),
						this.people.name(kept.decidedBy()), kept.decidedAt(), kept.reason()));
			}
			List<KnownConflict> newer = ties.stream()
				.filter((tie) -> kept == null || !kept.evidence().contains(tie))
				.toList();
			if (!newer.isEmpty()) {
				notices.add(new Notice("council.notice.tied", name, this.gate.describe(newer)));
			}
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

	/** Lists who works together on which theme. */
	FactTable groups(List<Seat> seats) {
		Map<PersonId, String> names = names(seats);
		Map<String, List<String>> groups = new TreeMap<>();
		seats.forEach((seat) -> seat.theme()
			.ifPresent((theme) -> groups.computeIfAbsent(theme, (first) -> new ArrayList<>())
				.add(names.getOrDefault(seat.person(), ""))));
		return new FactTable("council.groups", Column.words("council.part.theme", "council.groups.members"),
				groups.entrySet()
					.stream()
					.map((group) -> List.of(group.getKey(), String.join(", ", group.getValue())))
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
