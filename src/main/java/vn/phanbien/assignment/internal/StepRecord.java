package vn.phanbien.assignment.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.StepCompleted;
import vn.phanbien.worklist.Submission.OnPaper;

/**
 * Tells the record of a case when a step was done in somebody's stead or written down
 * from a signed paper.
 */
@Component
class StepRecord {

	private final Timeline timeline;

	private final People people;

	StepRecord(Timeline timeline, People people) {
		this.timeline = timeline;
		this.people = people;
	}

	@EventListener
	void completed(StepCompleted event) {
		PersonId absent = event.actingFor();
		if (absent != null) {
			this.timeline.record(event.caseNumber(), event.by(), Audience.INTERNAL, "timeline.actedFor",
					this.people.name(event.by()), this.people.name(absent));
		}
		OnPaper paper = event.onPaper();
		if (paper != null) {
			this.timeline.record(event.caseNumber(), event.by(), Audience.INTERNAL, "timeline.onPaper",
					paper.signerName(), paper.date());
		}
	}

}
