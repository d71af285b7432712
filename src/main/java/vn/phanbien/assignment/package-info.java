/**
 * The case: intake, deadlines, state, timeline and the steps around the review.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "officialdoc",
		"records", "worklist" })
package vn.phanbien.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
