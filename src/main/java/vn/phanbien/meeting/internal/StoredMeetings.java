package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.shared.CaseNumber;

/**
 * Meetings in their table.
 */
@Repository
class StoredMeetings implements Meetings {

	private final MeetingRows rows;

	StoredMeetings(MeetingRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<Meeting> latest(CaseNumber caseNumber) {
		return this.rows.findFirstByCaseNumberAndBesidesFalseOrderByIdDesc(caseNumber.value());
	}

	@Override
	public List<Meeting> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderById(caseNumber.value());
	}

	@Override
	public Meeting save(Meeting meeting) {
		return this.rows.save(meeting);
	}

}
