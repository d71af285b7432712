package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Plan;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.Absence;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertLoads;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.WorkHistories;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.expert.WorkTotals;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Gathers who may sit in the council of a case: the union's experts and its staff. A
 * registry of hundreds costs as many statements as one of three.
 */
@Component
class Candidates {

	private static final List<Role> STAFF = List.of(Role.OFFICER, Role.DIVISION_HEAD, Role.UNION_LEADER, Role.CLERK);

	/** So many entries that are no longer used are shown with the reason. */
	private static final int INACTIVE = 20;

	/** After the critiques come synthesis and meeting. */
	private static final int DAYS_AFTER = 5;

	private final Experts experts;

	private final Profiles profiles;

	private final WorkHistories histories;

	private final ExpertLoads loads;

	private final KnownConflicts conflicts;

	private final People people;

	private final WorkingCalendar calendar;

	private final Clock clock;

	Candidates(Experts experts, Profiles profiles, WorkHistories histories, ExpertLoads loads, KnownConflicts conflicts,
			People people, WorkingCalendar calendar, Clock clock) {
		this.experts = experts;
		this.profiles = profiles;
		this.histories = histories;
		this.loads = loads;
		this.conflicts = conflicts;
		this.people = people;
		this.calendar = calendar;
		this.clock = clock;
	}

	Pool of(Assignment assignment) {
		OrganisationId union = assignment.union();
		List<Person> staff = staffOf(union);
		Set<PersonId> accounts = new HashSet<>();
		staff.forEach((person) -> accounts.add(person.id()));
		this.people.holders(Role.EXPERT, union).forEach((person) -> accounts.add(person.id()));
		List<Expert> active = this.experts.ofUnion(union);
		List<Expert> inactive = this.experts.search(new ExpertQuery(Set.of(union), null, null,
				new ExpertFilter(null, null, null, null, true), null, INACTIVE));
		Gathered gathered = gather(assignment, Stream.concat(active.stream(), inactive.stream()).toList());
		return new Pool(active.stream().map((expert) -> gathered.candidate(expert, accounts)).toList(),
				inactive.stream().map((expert) -> gathered.candidate(expert, accounts)).toList(), staff,
				gathered.check(), gathered.work());
	}

	private Gathered gather(Assignment assignment, List<Expert> experts) {
		List<ExpertId> ids = experts.stream().map(Expert::id).toList();
		LocalDate today = WorkingCalendar.today(this.clock);
		int days = assignment.plan().map(Plan::critiqueDays).orElse(0) + DAYS_AFTER;
		return new Gathered(this.profiles.byIds(ids), this.loads.thisYear(ids), this.histories.of(ids),
				this.conflicts.around(assignment), today, this.calendar.plusWorkingDays(today, days));
	}

	private List<Person> staffOf(OrganisationId union) {
		Map<PersonId, Person> staff = new LinkedHashMap<>();
		STAFF.forEach(
				(role) -> this.people.holders(role, union).forEach((person) -> staff.putIfAbsent(person.id(), person)));
		return List.copyOf(staff.values());
	}

	private record Gathered(Map<ExpertId, ExpertProfile> profiles, Map<ExpertId, Integer> loads,
			Map<ExpertId, List<WorkRecord>> work, TieCheck check, LocalDate today, LocalDate until) {

		Candidate candidate(Expert expert, Set<PersonId> accounts) {
			ExpertProfile profile = this.profiles.getOrDefault(expert.id(), Pool.bare(expert));
			int load = this.loads.getOrDefault(expert.id(), 0);
			List<WorkRecord> done = this.work.getOrDefault(expert.id(), List.of());
			Set<Obstacle> obstacles = profile.obstacles(this.today, load);
			List<Absence> away = profile.details()
				.absences()
				.stream()
				.filter((absence) -> !absence.from().isAfter(this.until)
						&& (absence.until() == null || !absence.until().isBefore(this.today)))
				.toList();
			return new Candidate(profile, load, WorkTotals.of(done), accounts.contains(expert.person()),
					this.check.of(expert.person(), expert.name(), profile, done), obstacles, away);
		}

	}

}
