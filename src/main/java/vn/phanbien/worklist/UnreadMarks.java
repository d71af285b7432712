package vn.phanbien.worklist;

import java.util.Collection;
import java.util.Set;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Which open steps a person has not opened since they came, or since something came that
 * concerns the person. Kept for each person, so that it is the same on every device.
 */
public interface UnreadMarks {

	/**
	 * Finds what is unread among items that a person sees.
	 * @param actor who
	 * @param items the items of a list
	 * @return the keys of the open ones that are unread
	 */
	Set<Long> among(Actor actor, Collection<WorkItem> items);

	/**
	 * Takes the mark off a step that a person opens.
	 * @param actor who
	 * @param id the item
	 * @throws vn.phanbien.shared.NotFound when it is not the person's to know of
	 */
	void opened(Actor actor, long id);

	/**
	 * Sets the mark again.
	 * @param actor who
	 * @param id the item
	 * @throws vn.phanbien.shared.NotFound when it is not the person's to know of
	 */
	void again(Actor actor, long id);

	/**
	 * Sets the mark on the open steps of a case for persons whom something concerns.
	 * @param caseNumber the case
	 * @param persons whom
	 */
	void concern(CaseNumber caseNumber, Collection<PersonId> persons);

}
