/**
 * Fees and payment lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "officialdoc",
		"records", "worklist", "expert", "assignment", "council", "review", "meeting", "report" })
package vn.phanbien.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
