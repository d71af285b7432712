/**
 * Rounds, invitations, critiques and their synthesis.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "officialdoc",
		"records", "worklist", "expert", "assignment", "council" })
package vn.phanbien.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
