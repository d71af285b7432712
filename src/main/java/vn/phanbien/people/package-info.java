/**
 * Persons, their accounts, memberships and sign-in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation" })
package vn.phanbien.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
