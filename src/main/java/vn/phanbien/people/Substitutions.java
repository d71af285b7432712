package vn.phanbien.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;

/**
 * All records of who stands in for whom. Nothing here checks rights; what a person does
 * to them goes through the {@link SubstitutionDesk}.
 */
public interface Substitutions {

	Optional<Substitution> find(long id);

	/**
	 * Lists what is in force for a stand-in, with the oldest record first.
	 * @param standIn who acts
	 * @param today the day of Asia/Ho_Chi_Minh
	 * @return the records that count now
	 */
	List<Substitution> inForceFor(PersonId standIn, LocalDate today);

	/**
	 * Lists what a person has given and got, the newest first.
	 * @param person who
	 * @return the records, ended and cancelled ones too
	 */
	List<Substitution> around(PersonId person);

	/**
	 * Lists the records of an organisation, the newest first.
	 * @param organisation which
	 * @return the records, ended and cancelled ones too
	 */
	List<Substitution> of(OrganisationId organisation);

	/**
	 * Finds the records that rest on a written mandate.
	 * @param document the key of the mandate
	 * @return the records
	 */
	List<Substitution> under(String document);

	/**
	 * Stores a record.
	 * @param substitution its facts; the id is ignored
	 * @return the record as stored
	 */
	Substitution add(Substitution substitution);

	/**
	 * Ends a record early.
	 * @param id which
	 * @param by whose doing
	 * @param at when
	 * @param reason why, or null
	 * @return false when somebody else was faster
	 */
	boolean cancel(long id, PersonId by, Instant at, @Nullable String reason);

}
