package vn.phanbien.assignment;

/**
 * What a person may do to a case apart from its steps.
 *
 * @param suspend to let it rest
 * @param resume to let it go on
 * @param withdraw to take it back
 * @param extendInternal to move the union's own deadline
 * @param extendAgency to move the agency's deadline
 */
public record CaseActions(boolean suspend, boolean resume, boolean withdraw, boolean extendInternal,
		boolean extendAgency) {
}
