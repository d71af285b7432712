/**
 * The registry of experts.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document", "worklist" })
package vn.phanbien.expert;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
