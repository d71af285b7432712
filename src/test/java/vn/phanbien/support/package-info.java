/**
 * What tests of several modules share: databases, the application as a whole, its API and
 * a browser.
 */
@NullMarked
package vn.phanbien.support;

import org.jspecify.annotations.NullMarked;
