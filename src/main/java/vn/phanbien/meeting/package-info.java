/**
 * Workshops and council meetings, minutes, votes and dissent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document",
		"officialdoc", "records", "worklist", "expert", "assignment", "council", "review" })
package vn.phanbien.meeting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
