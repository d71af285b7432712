package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.Parties;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.council.internal.CaseRecords.Declared;
import vn.phanbien.council.internal.CaseRecords.Work;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.WorkEvent;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.expert.Workplace;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Compares people with what the records hold around one case.
 *
 * @param caseNumber the case
 * @param parties who is who
 * @param from workplaces left before this day count no more
 * @param officials who holds an office in the ordering agency
 * @param orderers who signed the letter or opened the case for the authority
 * @param draftingTeam the names of those who drafted, as typed
 * @param sameWork the other cases about the same work
 * @param declared interests declared in the union's cases
 */
record TieCheck(CaseNumber caseNumber, Parties parties, LocalDate from, Set<PersonId> officials, Set<PersonId> orderers,
		String draftingTeam, Map<CaseNumber, Work> sameWork, List<Declared> declared) {

	/** The same with other names of those who drafted. */
	TieCheck drafting(String team) {
		return new TieCheck(this.caseNumber, this.parties, this.from, this.officials, this.orderers, team,
				this.sameWork, this.declared);
	}

	/**
	 * Looks for what ties somebody to the case.
	 * @param person who
	 * @param name the name without titles
	 * @param entry the person's entry in the registry, or null for staff
	 * @param work what the person has done so far
	 * @return the ties, the certain ones first
	 */
	List<KnownConflict> of(PersonId person, String name, @Nullable ExpertProfile entry, List<WorkRecord> work) {
		List<KnownConflict> ties = new ArrayList<>();
		if (this.officials.contains(person)) {
			ties.add(KnownConflict.of(Ground.SERVES_ORDERER, this.parties.agencyName(), Strength.CERTAIN));
		}
		if (this.orderers.contains(person)) {
			ties.add(KnownConflict.of(Ground.ORDERED_WORK, this.parties.agencyName(), Strength.CERTAIN));
		}
		if (entry != null) {
			entry.details().workplaces().stream().filter((place) -> place.since(this.from)).forEach((place) -> {
				add(ties, place, this.parties.draftingAgency(), Ground.WORKS_FOR_DRAFTER);
				add(ties, place, this.parties.projectOwner(), Ground.WORKS_FOR_OWNER);
				add(ties, place, this.parties.agencyName(), Ground.WORKS_FOR_ORDERER);
			});
			entry.details().associations().forEach((association) -> {
				add(ties, Workplace.of(association), this.parties.draftingAgency(), Ground.MEMBER_OF_DRAFTER);
				add(ties, Workplace.of(association), this.parties.projectOwner(), Ground.MEMBER_OF_OWNER);
			});
		}
		Stream.of(this.draftingTeam.split("[,;\\r\\n]+"))
			.filter((typed) -> BodyNames.names(typed, name))
			.forEach((typed) -> ties.add(KnownConflict.of(Ground.TOOK_PART, typed.strip(), Strength.LIKELY)));
		work.stream().flatMap((done) -> opinion(done).stream()).forEach(ties::add);
		this.declared.stream()
			.filter((one) -> one.person().equals(person))
			.flatMap((one) -> declaration(one).stream())
			.forEach(ties::add);
		return ties.stream().distinct().sorted(Comparator.comparing(KnownConflict::strength)).toList();
	}

	private static void add(List<KnownConflict> ties, Workplace place, @Nullable String body, Ground ground) {
		BodyNames.likeness(place.name(), body)
			.ifPresent((strength) -> ties
				.add(KnownConflict.of(ground, place.name(), strength).between(place.from(), place.until())));
	}

	private Optional<KnownConflict> opinion(WorkRecord done) {
		Work same = this.sameWork.get(done.caseNumber());
		if (same == null || (done.event() != WorkEvent.DELIVERED && done.event() != WorkEvent.DELIVERED_LATE)) {
			return Optional.empty();
		}
		LocalDate day = WorkingCalendar.dateOf(done.at());
		return Optional.of(KnownConflict.of(Ground.EARLIER_OPINION, same.title(), same.strength())
			.in(done.caseNumber())
			.between(day, null));
	}

	/** What was declared in this case and settled there needs nobody to decide again. */
	private Optional<KnownConflict> declaration(Declared one) {
		LocalDate day = WorkingCalendar.dateOf(one.at());
		if (one.caseNumber().equals(this.caseNumber)) {
			String what = (one.text() != null) ? one.text() : this.parties.agencyName();
			return one.kept() ? Optional.empty()
					: Optional.of(KnownConflict.of(Ground.DECLARED, what, Strength.CERTAIN).between(day, null));
		}
		return Stream.of(one.drafter(), one.owner())
			.filter((body) -> BodyNames.likeness(body, this.parties.draftingAgency()).isPresent()
					|| BodyNames.likeness(body, this.parties.projectOwner()).isPresent())
			.findFirst()
			.map((body) -> KnownConflict.of(Ground.DECLARED_BEFORE, body, Strength.LIKELY)
				.in(one.caseNumber())
				.between(day, null));
	}

}
