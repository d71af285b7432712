package vn.phanbien.organisation;

import java.util.List;
import java.util.Optional;

/**
 * All organisations.
 */
public interface Organisations {

	Optional<Organisation> byId(OrganisationId id);

	Optional<Organisation> byCode(String code);

	/**
	 * Finds the union of a province.
	 * @param province the two-digit code
	 * @return its provincial union
	 */
	Optional<Organisation> unionOf(String province);

	/**
	 * Lists the bodies of a province that may order work.
	 * @param province the two-digit code
	 * @return agencies by name
	 */
	List<Organisation> agenciesOf(String province);

	List<Organisation> all();

	/**
	 * Adds an organisation.
	 * @param organisation its facts; the id is ignored
	 * @return the row as stored
	 */
	Organisation add(NewOrganisation organisation);

	/**
	 * Finds an organisation that must be there.
	 * @param id its key
	 * @return the organisation
	 */
	default Organisation require(OrganisationId id) {
		return byId(id).orElseThrow(() -> new IllegalStateException("No organisation " + id));
	}

}
