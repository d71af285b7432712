/**
 * The table of special days and the calendar that reads it.
 */
@NullMarked
package vn.phanbien.calendar.internal;

import org.jspecify.annotations.NullMarked;
