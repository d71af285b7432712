/**
 * The work item and its form description: list, claim, complete.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar" })
package vn.phanbien.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
