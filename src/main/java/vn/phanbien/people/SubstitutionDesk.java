package vn.phanbien.people;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person may do about standing in: name somebody, look it up, end it early.
 */
public interface SubstitutionDesk {

	/**
	 * Lists what a person has given and got and, for an administrator, everything in the
	 * organisations administered; the newest first.
	 * @param actor who asks
	 * @return the records
	 */
	List<Substitution> list(Actor actor);

	/**
	 * Reads one record.
	 * @param actor who asks
	 * @param id which
	 * @return the record
	 * @throws vn.phanbien.shared.NotFound when unknown or not the actor's to know of
	 */
	Substitution get(Actor actor, long id);

	/**
	 * Names for whom a person stands in today.
	 * @param actor who
	 * @return the absent persons, the oldest record first
	 */
	List<StandIn> standingIn(Actor actor);

	/**
	 * Lists whom a person may name: colleagues with a desk of their own.
	 * @param actor who names somebody
	 * @return members by organisation and name; for an administrator those of the
	 * organisations administered
	 */
	List<People.Member> colleagues(Actor actor);

	/**
	 * Names a stand-in.
	 * @param actor the absent person, or an administrator for that person
	 * @param wanted raw values
	 * @return the record
	 * @throws vn.phanbien.shared.InvalidInput with an error for each field at fault
	 * @throws vn.phanbien.shared.NotAllowed when somebody else than an administrator
	 * records it for another
	 */
	Substitution add(Actor actor, NewSubstitution wanted);

	/**
	 * Ends a record early; it stays as cancelled.
	 * @param actor the absent person or an administrator
	 * @param id which
	 * @param reason why, or null
	 * @return the record
	 * @throws vn.phanbien.shared.Conflict when it is over already
	 */
	Substitution cancel(Actor actor, long id, @Nullable String reason);

	/**
	 * That the person stands in for somebody today.
	 *
	 * @param username the absent person's user name
	 * @param name that person's name
	 * @param to the last day
	 */
	record StandIn(String username, String name, LocalDate to) {
	}

	/**
	 * A record as it was typed.
	 *
	 * @param absent the user name of the absent person; null for the actor's own absence
	 * @param standIn the user name of the stand-in
	 * @param organisation the code of the organisation, for people who share several
	 * @param from the first day, {@code 2026-01-05}
	 * @param to the last day
	 * @param kinds names of case kinds; empty for all
	 * @param mandate the key of the uploaded mandate, or null
	 */
	record NewSubstitution(@Nullable String absent, @Nullable String standIn, @Nullable String organisation,
			@Nullable String from, @Nullable String to, List<String> kinds, @Nullable String mandate) {
	}

}
