/**
 * The final report: drafts, versions, approval, issue and delivery.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document",
		"officialdoc", "records", "worklist", "expert", "assignment", "council", "review", "meeting" })
package vn.phanbien.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
