package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.meeting.MeetingReading;
import vn.phanbien.meeting.MeetingView;
import vn.phanbien.meeting.MeetingView.MinutesView;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepPapers;

/**
 * The minutes of the meetings, to whoever reads them on the case's own tab.
 */
@Component
class MinutesPapers implements StepPapers {

	private final MeetingReading meetings;

	private final Words words;

	MinutesPapers(MeetingReading meetings, Words words) {
		this.meetings = meetings;
		this.words = words;
	}

	@Override
	public String key() {
		return "meetings";
	}

	@Override
	public List<Paper> of(Actor actor, StepContext step) {
		return this.meetings.find(actor, step.caseNumber())
			.stream()
			.flatMap((listing) -> listing.items().stream())
			.flatMap((meeting) -> Stream.ofNullable(meeting.minutes())
				.map((minutes) -> paper(meeting, minutes, "/nhiem-vu/" + step.caseNumber().value() + "?tab=meetings")))
			.toList();
	}

	private Paper paper(MeetingView meeting, MinutesView minutes, String address) {
		return new Paper(this.words.text("papers.meetings.minutes." + meeting.kind(), meeting.round()),
				this.words.text("papers.meetings.note", minutes.present(), minutes.startedAt()), address);
	}

}
