package vn.phanbien.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.DomainException;

/**
 * Knows the work that experts have done; the modules where they work implement it.
 */
public interface WorkHistory {

	/**
	 * Counts the cases that experts have been asked into.
	 * @param experts of whom
	 * @param year in which year, Vietnamese time
	 * @return counts by expert; whoever has none may be left out
	 */
	Map<ExpertId, Integer> load(Collection<ExpertId> experts, int year);

	/**
	 * Tells what has happened between cases and experts.
	 * @param persons the experts as persons, those that their entries took in too
	 * @return all of it, in any order
	 */
	default List<WorkRecord> records(Collection<PersonId> persons) {
		return List.of();
	}

	/**
	 * Says what keeps two entries from becoming one.
	 * @param given the entry that would go
	 * @param kept the entry that would stay
	 * @return a refusal that says what to do first, or empty
	 */
	default Optional<DomainException> obstacle(ExpertId given, ExpertId kept) {
		return Optional.empty();
	}

	/**
	 * Gives one entry's work to another.
	 * @param given the entry that goes
	 * @param kept the entry that stays
	 */
	default void move(ExpertId given, ExpertId kept) {
	}

}
