package vn.phanbien.worklist;

/**
 * Knows who stands behind a role that a model names, for one case; downstream modules
 * implement it for the roles they own.
 */
public interface RoleSource {

	/**
	 * Tells whether this source answers for a role.
	 * @param role the role as the model writes it, such as {@code OFFICER} or
	 * {@code SECRETARY}
	 * @return whether {@link #routing} may be asked
	 */
	boolean knows(String role);

	Routing routing(StepContext step, String role);

}
