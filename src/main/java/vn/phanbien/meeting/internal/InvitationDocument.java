package vn.phanbien.meeting.internal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.MeetingView.InviteeView;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.people.People;
import vn.phanbien.records.UnionLetters;

/**
 * Writes the letter by which somebody is invited to a meeting (giấy mời; Nghị định
 * 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7). It names nobody else who is invited; number, date
 * and signer are left for whoever signs it.
 */
@Component
class InvitationDocument {

	private final UnionLetters letters;

	private final Councils councils;

	private final People people;

	private final MeetingWords words;

	InvitationDocument(UnionLetters letters, Councils councils, People people, MeetingWords words) {
		this.letters = letters;
		this.councils = councils;
		this.people = people;
		this.words = words;
	}

	OfficialDocument of(Assignment assignment, Meeting meeting, @Nullable InviteeView invitee) {
		String title = this.words.title(meeting, assignment.title());
		String whom = (invitee != null) ? addressed(invitee) : "……";
		return this.letters.invitation(assignment.union(), whom, title, (letter) -> body(letter, meeting, title));
	}

	private void body(OfficialDocumentBuilder letter, Meeting meeting, String title) {
		MeetingPlan plan = meeting.plan();
		letter.paragraph(text("invitation.to", title));
		chair(meeting).ifPresent((name) -> letter.paragraph(text("invitation.chair", name)));
		letter.paragraph(
				text("invitation.time", MeetingTimes.readable(plan.startsAt()), MeetingWords.weekday(plan.startsAt())));
		Optional.ofNullable(plan.place()).ifPresent((place) -> letter.paragraph(text("minutes.place", place)));
		Optional.ofNullable(plan.link()).ifPresent((link) -> letter.paragraph(text("minutes.link", link)));
		if (!meeting.call().items().isEmpty()) {
			letter.paragraph(text("invitation.agenda"));
			meeting.call().items().stream().map(AgendaItem::title).forEach(letter::clause);
		}
		Optional.ofNullable(plan.agenda()).ifPresent(letter::paragraph);
		letter.paragraph(text("invitation.honour"));
	}

	private String addressed(InviteeView invitee) {
		return (invitee.body() != null) ? text("invitation.whom", invitee.name(), invitee.body()) : invitee.name();
	}

	private Optional<String> chair(Meeting meeting) {
		return this.councils.seats(meeting.caseNumber())
			.stream()
			.filter((seat) -> seat.held() && seat.role() == SeatRole.CHAIR)
			.findFirst()
			.map(Seat::person)
			.flatMap(this.people::byId)
			.map((person) -> person.displayName());
	}

	private String text(String key, Object... arguments) {
		return this.words.text(key, arguments);
	}

}
