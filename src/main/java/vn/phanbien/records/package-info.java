/**
 * Incoming letters, registers and the numbers of outgoing documents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "shared::web", "organisation", "people", "calendar", "document",
		"officialdoc", "worklist" })
package vn.phanbien.records;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
