/**
 * One row for each recommendation and the authority's answer to it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "officialdoc",
		"records", "worklist", "expert", "assignment", "council", "review", "meeting", "report" })
package vn.phanbien.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
