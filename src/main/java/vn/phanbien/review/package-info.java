/**
 * Rounds, invitations, critiques and their synthesis.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document",
		"officialdoc", "records", "worklist", "expert", "assignment", "council" })
package vn.phanbien.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
