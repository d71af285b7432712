/**
 * The only module that knows the process engine.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "officialdoc", "records",
				"worklist", "expert", "assignment", "council", "review", "meeting", "report", "adoption", "payment" })
package vn.phanbien.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
