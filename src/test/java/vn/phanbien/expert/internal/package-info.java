/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.expert.internal;

import org.jspecify.annotations.NullMarked;
