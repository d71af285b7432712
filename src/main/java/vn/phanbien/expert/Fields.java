package vn.phanbien.expert;

import vn.phanbien.organisation.OrganisationId;

/**
 * The trees of fields, one for each union.
 */
public interface Fields {

	FieldTree of(OrganisationId union);

	/**
	 * Adds a field that only this union uses.
	 * @param union whose
	 * @param field with the code that {@link FieldTree#next} gave
	 */
	void add(OrganisationId union, FieldNode field);

}
