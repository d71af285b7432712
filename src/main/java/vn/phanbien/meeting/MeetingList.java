package vn.phanbien.meeting;

import java.util.List;

import vn.phanbien.shared.CaseKind;

/**
 * The meetings of a case as one person may see them.
 *
 * @param caseNumber the case
 * @param kind the kind of work
 * @param items the meetings, the oldest first
 * @param arrangeable whether the reader may arrange further meetings
 */
public record MeetingList(String caseNumber, CaseKind kind, List<MeetingView> items, boolean arrangeable) {

	public MeetingList {
		items = List.copyOf(items);
	}

}
