package vn.phanbien.expert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * The registry as people use it: each call checks the right first. Staff and
 * administrators of a union read its entries, and so do the secretaries of its councils;
 * officers and administrators add to them.
 */
public interface ExpertRegistry {

	/** No list counts further than this. */
	int MOST_COUNTED = 1000;

	/**
	 * Lists experts by name, with their load.
	 * @param actor for whom
	 * @param text words to find, or null
	 * @param field words to find in the fields, or null
	 * @param filter what else narrows the list
	 * @param cursor where to go on, from an earlier page
	 * @param limit 1 to 200
	 * @return a stretch of the registry
	 * @throws NotAllowed to somebody who has nothing to do with a registry
	 */
	ExpertPage list(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter,
			@Nullable String cursor, int limit);

	/**
	 * Counts what a list shows in all its stretches.
	 * @param actor for whom
	 * @param text words to find, or null
	 * @param field words to find in the fields, or null
	 * @param filter what else narrows the list
	 * @return one more than {@link #MOST_COUNTED} when there are more
	 */
	int count(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter);

	/**
	 * Reads one entry.
	 * @param actor for whom
	 * @param id which
	 * @return the entry with its load
	 * @throws NotFound when it does not exist in the actor's registries
	 */
	Listed get(Actor actor, ExpertId id);

	boolean mayAdd(Actor actor);

	/**
	 * Adds an expert to the registry of the actor's union.
	 * @param actor officer or administrator of the union
	 * @param entry what was entered
	 * @return the expert as stored
	 * @throws NotAllowed to anybody else
	 * @throws vn.phanbien.shared.InvalidInput when the entry is at fault
	 */
	Expert add(Actor actor, ExpertEntry entry);

	/**
	 * A stretch of the registry.
	 *
	 * @param items the experts in order
	 * @param next where the next stretch begins, or null at the end
	 */
	record ExpertPage(List<Listed> items, @Nullable String next) {
	}

	/**
	 * An expert with what the registry counts.
	 *
	 * @param expert the entry
	 * @param load the cases of this year
	 * @param fields the fields of the tree, in order
	 * @param obstacles why the person should not be invited today
	 */
	record Listed(Expert expert, int load, List<FieldCode> fields, List<Obstacle> obstacles) {
	}

	/**
	 * An entry as typed, not yet validated.
	 *
	 * @param union the code of the union, or null for the actor's
	 * @param username an account of that union to tie the entry to, or null
	 * @param name the name without titles; with a user name it may be left out
	 */
	record ExpertEntry(@Nullable String union, @Nullable String username, @Nullable String name,
			@Nullable String academicTitle, @Nullable String degree, @Nullable String specialistLevel,
			@Nullable List<String> fields, @Nullable String workplace, @Nullable String association,
			@Nullable String email, @Nullable String phone) {
	}

}
