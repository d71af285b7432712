/**
 * Minutes and calendars of meetings as files.
 */
@NullMarked
package vn.phanbien.meeting.web;

import org.jspecify.annotations.NullMarked;
