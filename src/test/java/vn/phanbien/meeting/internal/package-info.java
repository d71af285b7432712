/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.meeting.internal;

import org.jspecify.annotations.NullMarked;
