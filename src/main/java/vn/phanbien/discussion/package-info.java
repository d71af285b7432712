/**
 * What the staff of a union say to each other about a case, and who is named there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people", "worklist", "assignment" })
package vn.phanbien.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
