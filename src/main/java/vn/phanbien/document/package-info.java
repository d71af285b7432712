/**
 * Stored files and the documents of dossiers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people" })
package vn.phanbien.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
