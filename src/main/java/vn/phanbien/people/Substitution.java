package vn.phanbien.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseKind;

/**
 * That somebody handles the work of an absent colleague for some days (ủy quyền xử lý).
 * It begins and ends by itself, in days of Asia/Ho_Chi_Minh.
 *
 * @param id its key
 * @param organisation in which both work, and whose work alone is passed on
 * @param absent whose work it is
 * @param standIn who handles it
 * @param from the first day
 * @param to the last day
 * @param kinds the kinds of work; empty for all of them
 * @param mandate the key of the written mandate (TUQ.), or null
 * @param createdBy who recorded it
 * @param createdAt when
 * @param cancelled who ended it early, or null
 */
public record Substitution(long id, OrganisationId organisation, PersonId absent, PersonId standIn, LocalDate from,
		LocalDate to, Set<CaseKind> kinds, @Nullable String mandate, PersonId createdBy, Instant createdAt,
		@Nullable Cancelled cancelled) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	public Substitution {
		kinds = Set.copyOf(kinds);
	}

	/**
	 * Says how it stands.
	 * @param today the day of Asia/Ho_Chi_Minh
	 * @return its state on that day
	 */
	public SubstitutionState on(LocalDate today) {
		if (this.cancelled != null) {
			return SubstitutionState.CANCELLED;
		}
		if (today.isBefore(this.from)) {
			return SubstitutionState.PLANNED;
		}
		return today.isAfter(this.to) ? SubstitutionState.ENDED : SubstitutionState.IN_FORCE;
	}

	public SubstitutionState at(Instant moment) {
		return on(dayOf(moment));
	}

	/**
	 * Says which day it is for those who work here.
	 * @param moment a moment
	 * @return its day in Asia/Ho_Chi_Minh
	 */
	public static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

	/**
	 * Tells whether a person may know of it.
	 * @param actor who
	 * @return true for the two it concerns, the organisation's leaders and administrators
	 */
	public boolean mayBeSeenBy(Actor actor) {
		return actor.person().equals(this.absent) || actor.person().equals(this.standIn)
				|| actor.is(Role.ADMIN, this.organisation)
				|| actor.organisationsAs(Role::isLeader).contains(this.organisation);
	}

	/**
	 * Tells whether a person may end it early.
	 * @param actor who
	 * @return true for the absent person and the organisation's administrators
	 */
	public boolean mayBeCancelledBy(Actor actor) {
		return actor.person().equals(this.absent) || actor.is(Role.ADMIN, this.organisation);
	}

	/**
	 * That it was ended before its last day.
	 *
	 * @param by whose doing
	 * @param at when
	 * @param reason why, or null
	 */
	public record Cancelled(PersonId by, Instant at, @Nullable String reason) {
	}

}
