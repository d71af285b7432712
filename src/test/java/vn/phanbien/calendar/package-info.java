/**
 * What the calendar promises its callers.
 */
@NullMarked
package vn.phanbien.calendar;

import org.jspecify.annotations.NullMarked;
