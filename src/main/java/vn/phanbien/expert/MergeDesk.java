package vn.phanbien.expert;

import java.util.List;
import java.util.Set;

import vn.phanbien.people.Actor;

/**
 * Makes one entry of two that are about the same person. Officers and administrators of
 * the union do so.
 */
public interface MergeDesk {

	/** No more pairs are proposed at once. */
	int MOST_PAIRS = 50;

	/**
	 * Proposes entries that are probably about the same person: the same name, and a
	 * workplace, address, telephone or year of birth in common, or nothing to tell them
	 * apart.
	 * @param actor officer or administrator
	 * @return at most {@link #MOST_PAIRS} pairs by name
	 */
	List<Pair> pairs(Actor actor);

	/**
	 * Sets two entries side by side.
	 * @param actor officer or administrator
	 * @param given the entry that would go
	 * @param kept the entry that would stay
	 * @return both, the one with an account as the one that stays
	 * @throws vn.phanbien.shared.NotFound when one is not of the actor's union
	 */
	Pair compare(Actor actor, ExpertId given, ExpertId kept);

	/**
	 * Makes one entry of two: seats, history and consents follow, and the key of the one
	 * that goes leads to the other.
	 * @param actor officer or administrator
	 * @param given the entry that goes
	 * @param kept the entry that stays
	 * @param versions the versions seen: of the one that goes, and of the one that stays
	 * @param taken what is taken from the entry that goes
	 * @throws vn.phanbien.shared.Conflict when somebody has changed one since, or both
	 * have accounts or seats in one council
	 */
	void merge(Actor actor, ExpertId given, ExpertId kept, Versions versions, Set<Part> taken);

	/** What is chosen by itself. */
	enum Part {

		NAME, TITLES, FIELDS, SPECIALITIES, WORKPLACES, ASSOCIATIONS, LANGUAGES, EMAIL, PHONE, BIRTH_YEAR, WISHED_LOAD,
		ABSENCES, NOTE

	}

	/**
	 * Two entries.
	 *
	 * @param given the one that would go
	 * @param kept the one that would stay
	 */
	record Pair(ExpertProfile given, ExpertProfile kept) {
	}

	/**
	 * What somebody saw.
	 *
	 * @param given the version of the entry that goes
	 * @param kept the version of the entry that stays
	 */
	record Versions(int given, int kept) {
	}

}
