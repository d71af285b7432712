package vn.phanbien.meeting.internal;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingFiles;
import vn.phanbien.meeting.MeetingView.InviteeView;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Minutes for those who know the names, the calendar for experts too.
 */
@Service
@Transactional(readOnly = true)
class GuardedMeetingFiles implements MeetingFiles {

	private final CaseAccess access;

	private final Assignments assignments;

	private final Meetings meetings;

	private final MinutesDocument document;

	private final InvitationDocument letter;

	private final Invited invited;

	private final MeetingWords words;

	private final Clock clock;

	GuardedMeetingFiles(CaseAccess access, Assignments assignments, Meetings meetings, MinutesDocument document,
			InvitationDocument letter, Invited invited, MeetingWords words, Clock clock) {
		this.access = access;
		this.assignments = assignments;
		this.meetings = meetings;
		this.document = document;
		this.letter = letter;
		this.invited = invited;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public OfficialDocument minutes(Actor actor, CaseNumber caseNumber, long meeting) {
		if (!this.access.of(actor, caseNumber).seesReview()) {
			throw new NotFound();
		}
		Meeting held = find(caseNumber, meeting);
		return this.document.of(this.assignments.require(caseNumber), held, held.minutes().orElseThrow(NotFound::new));
	}

	@Override
	public OfficialDocument invitation(Actor actor, CaseNumber caseNumber, long meeting, @Nullable String invitee) {
		if (!this.access.of(actor, caseNumber).seesReview()) {
			throw new NotFound();
		}
		Meeting announced = find(caseNumber, meeting);
		announced.requireOpen();
		InviteeView whom = (invitee != null) ? this.invited.find(announced, invitee).orElseThrow(NotFound::new) : null;
		return this.letter.of(this.assignments.require(caseNumber), announced, whom);
	}

	@Override
	public byte[] calendar(Actor actor, CaseNumber caseNumber, long meeting) {
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesReview() && right != Right.EXPERT) {
			throw new NotFound();
		}
		Meeting announced = find(caseNumber, meeting);
		Assignment assignment = this.assignments.require(caseNumber);
		boolean cancelled = !announced.isHeld()
				&& (announced.changes().calledOffAt() != null || assignment.state() == CaseState.CANCELLED);
		String title = this.words.title(announced, assignment.title());
		return CalendarEntry.of(announced, title, cancelled, this.clock.instant());
	}

	private Meeting find(CaseNumber caseNumber, long id) {
		return this.meetings.of(caseNumber)
			.stream()
			.filter((meeting) -> meeting.id() == id)
			.findFirst()
			.orElseThrow(NotFound::new);
	}

}
