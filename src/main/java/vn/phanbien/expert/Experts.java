package vn.phanbien.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

/**
 * All experts, for modules that have checked the caller's right; people come through
 * {@link ExpertRegistry}.
 */
public interface Experts {

	Optional<Expert> byId(ExpertId id);

	/**
	 * Finds experts at once.
	 * @param ids whom
	 * @return experts by key; unknown keys are left out
	 */
	Map<ExpertId, Expert> byIds(Collection<ExpertId> ids);

	/**
	 * Finds the entry of a person; for one whose entry was taken in by another, that
	 * other.
	 * @param person who
	 * @return the entry
	 */
	Optional<Expert> byPerson(PersonId person);

	/**
	 * Lists as whom experts have worked: themselves, and the persons of the entries that
	 * theirs took in.
	 * @param ids the experts
	 * @return the experts by person
	 */
	Map<PersonId, ExpertId> persons(Collection<ExpertId> ids);

	/**
	 * Finds active experts by folded words, ordered by name.
	 * @param query what to find
	 * @return at most {@link ExpertQuery#limit} experts
	 */
	List<Expert> search(ExpertQuery query);

	/**
	 * Counts what a query would find in all.
	 * @param query what to find; where to begin does not matter
	 * @return at most the query's limit
	 */
	int count(ExpertQuery query);

	/**
	 * Finds active experts of one union.
	 * @param union the union
	 * @param text words to find, or null for everybody
	 * @param limit at most so many
	 * @return the experts by name
	 */
	default List<Expert> search(OrganisationId union, @Nullable String text, int limit) {
		return search(new ExpertQuery(Set.of(union), text, null, null, limit));
	}

	/**
	 * Lists the active experts of a union.
	 * @param union the union
	 * @return the experts by name
	 */
	List<Expert> ofUnion(OrganisationId union);

	/**
	 * Adds an expert; without a person, a person without an account comes into being.
	 * @param expert the facts
	 * @return the expert as stored
	 */
	default Expert add(NewExpert expert) {
		return add(expert, ExpertDetails.NONE);
	}

	/**
	 * Adds an expert with all that is known. Workplace and association of the facts go
	 * before those of the details.
	 * @param expert the facts
	 * @param details the rest
	 * @return the expert as stored
	 */
	Expert add(NewExpert expert, ExpertDetails details);

}
