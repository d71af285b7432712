package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Gathers what the records hold around a case, so that everybody can be compared with it.
 */
@Component
class KnownConflicts {

	/** How long a workplace that was left still counts. */
	static final int YEARS = 5;

	private final People people;

	private final Approvers approvers;

	private final Councils councils;

	private final CaseRecords records;

	private final Clock clock;

	KnownConflicts(People people, Approvers approvers, Councils councils, CaseRecords records, Clock clock) {
		this.people = people;
		this.approvers = approvers;
		this.councils = councils;
		this.records = records;
		this.clock = clock;
	}

	TieCheck around(Assignment assignment) {
		Set<PersonId> officials = new HashSet<>();
		OrganisationId agency = assignment.parties().agency();
		if (agency != null) {
			this.people.holders(Role.AUTHORITY_LEADER, agency).forEach((person) -> officials.add(person.id()));
			this.people.holders(Role.AUTHORITY_OFFICER, agency).forEach((person) -> officials.add(person.id()));
		}
		LocalDate from = WorkingCalendar.today(this.clock).minusYears(YEARS);
		return new TieCheck(assignment.caseNumber(), assignment.parties(), from, Set.copyOf(officials),
				Set.copyOf(this.approvers.doubleHatted(assignment.caseNumber())),
				this.councils.find(assignment.caseNumber()).flatMap(Council::draftingTeam).orElse(""),
				this.records.sameWork(assignment), this.records.declared(assignment));
	}

}
