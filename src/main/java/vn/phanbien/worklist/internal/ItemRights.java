package vn.phanbien.worklist.internal;

/**
 * What one person may do to one work item.
 *
 * @param maySee whether it exists for the person
 * @param candidate whether the person may do the step in person
 * @param recorder whether the person may record it from paper
 * @param mayClaim whether the person may take it now
 * @param mayComplete whether the person may complete it now
 * @param mayAssign whether the person may give it to somebody
 * @param paperAllowed whether a completion by the person may be a record from paper
 * @param paperOnly whether it must be
 */
record ItemRights(boolean maySee, boolean candidate, boolean recorder, boolean mayClaim, boolean mayComplete,
		boolean mayAssign, boolean paperAllowed, boolean paperOnly) {

}
