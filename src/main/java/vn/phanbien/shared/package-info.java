/**
 * What every module speaks: case numbers, failures and the folding of Vietnamese text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.phanbien.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
