package vn.phanbien.assignment;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;

/**
 * A case as lists show it to one person.
 *
 * @param caseNumber its number
 * @param version counts its changes
 * @param route the door by which it came
 * @param kind the kind of work
 * @param title what is reviewed
 * @param state where it stands
 * @param returnedTo the step behind a return, or null
 * @param union whose work it is
 * @param agencyName the ordering agency
 * @param agencyDate the agency's deadline
 * @param internalDate the union's own deadline, for its staff alone
 * @param overdue whether it is late for this person
 * @param officer who handles it
 * @param openedAt since when
 */
public record CaseLine(CaseNumber caseNumber, int version, EntryRoute route, CaseKind kind, String title,
		CaseState state, @Nullable String returnedTo, OrganisationId union, String agencyName,
		@Nullable LocalDate agencyDate, @Nullable LocalDate internalDate, boolean overdue, @Nullable PersonId officer,
		Instant openedAt) {

	/**
	 * Returns the date that presses this person.
	 * @return the internal deadline where it is known, else the agency's, else null
	 */
	public @Nullable LocalDate due() {
		return (this.internalDate != null) ? this.internalDate : this.agencyDate;
	}

}
