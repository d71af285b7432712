package vn.phanbien.expert;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;

/**
 * The tree of fields as people use it: whoever reads a registry reads its tree, officers
 * and administrators add to it.
 */
public interface FieldDesk {

	FieldTree tree(Actor actor);

	/**
	 * Adds a field within one of the State's table.
	 * @param actor officer or administrator of a union
	 * @param parent the code of the wider field
	 * @param vi the Vietnamese name
	 * @param en the English name; the Vietnamese one when left out
	 * @throws vn.phanbien.shared.NotAllowed to anybody else
	 * @throws vn.phanbien.shared.InvalidInput when something is missing or there already
	 */
	void add(Actor actor, @Nullable String parent, @Nullable String vi, @Nullable String en);

}
