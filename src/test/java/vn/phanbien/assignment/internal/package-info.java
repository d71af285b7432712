/**
 * Tests of cases.
 */
@NullMarked
package vn.phanbien.assignment.internal;

import org.jspecify.annotations.NullMarked;
