/**
 * Composition of councils, their seats and the decision that establishes them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document",
		"officialdoc", "records", "worklist", "expert", "assignment" })
package vn.phanbien.council;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
