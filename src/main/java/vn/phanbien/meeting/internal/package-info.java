/**
 * Rows of meetings and the steps around them.
 */
@NullMarked
package vn.phanbien.meeting.internal;

import org.jspecify.annotations.NullMarked;
