package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseOutlook;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.shared.CaseNumber;

/**
 * Says when the announced meeting is.
 */
@Component
class MeetingOutlook implements CaseOutlook {

	private final Meetings meetings;

	private final MeetingTimes times;

	MeetingOutlook(Meetings meetings, MeetingTimes times) {
		this.meetings = meetings;
		this.times = times;
	}

	@Override
	public Optional<Sentence> outlook(CaseNumber caseNumber) {
		return this.meetings.latest(caseNumber).filter((meeting) -> !meeting.isHeld()).map(this::sentence);
	}

	private Sentence sentence(Meeting meeting) {
		String when = this.times.isAhead(meeting.plan().startsAt()) ? "ahead." : "past.";
		return new Sentence("outlook.meeting." + when + meeting.call().form(),
				List.of(MeetingTimes.readable(meeting.plan().startsAt())));
	}

}
