/**
 * Working days, days off and moved working days, and the deadlines counted in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.phanbien.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
