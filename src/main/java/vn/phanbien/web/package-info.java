/**
 * The shell around all pages: layout, security chain, errors and API conventions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation", "people" })
package vn.phanbien.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
