package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.web.StepView.Line;

/**
 * The form of a step as a file: how to get it, how to bring it back, and what came of the
 * last one.
 *
 * @param error what was wrong with a file that was sent, or null
 * @param report how the last one was read, or null
 */
record OfflineView(@Nullable String error, @Nullable ReportView report) {

	/**
	 * How a file was read.
	 *
	 * @param summary what was read and when
	 * @param unread where something could not be read
	 * @param changes fields that are other than they were, and what they were
	 * @param missing what is still to be done
	 */
	record ReportView(String summary, List<UnreadLine> unread, List<Line> changes, List<MissingLine> missing) {
	}

	/**
	 * Something that could not be read.
	 *
	 * @param where near which field, in words
	 * @param why what about it
	 * @param text what stands there
	 */
	record UnreadLine(String where, String why, String text) {
	}

	/**
	 * Something that is still to be done.
	 *
	 * @param where the field, in words
	 * @param what what is wrong with it
	 * @param address where the field stands on the page
	 */
	record MissingLine(String where, String what, String address) {
	}

}
