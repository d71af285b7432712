/**
 * Rows of cases and the steps from the letter to the plan.
 */
@NullMarked
package vn.phanbien.assignment.internal;

import org.jspecify.annotations.NullMarked;
