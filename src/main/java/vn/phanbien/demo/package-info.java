/**
 * Example data and accounts for the demo profile; nobody depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "records",
		"worklist", "expert", "assignment", "council" })
package vn.phanbien.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
