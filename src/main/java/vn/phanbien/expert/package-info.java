/**
 * The registry of experts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "calendar", "document", "worklist" })
package vn.phanbien.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
