/**
 * Unions, agencies and provinces.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared" })
package vn.phanbien.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
