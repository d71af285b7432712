package vn.phanbien.meeting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingView.InviteeView;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Lists everybody who is invited to a meeting: who sits in the council, then the others.
 */
@Component
class Invited {

	private static final String SEAT = "ghe-";

	private static final String GUEST = "khach-";

	private final Councils councils;

	private final People people;

	private final MeetingWords words;

	Invited(Councils councils, People people, MeetingWords words) {
		this.councils = councils;
		this.people = people;
		this.words = words;
	}

	/** Reads the council once for all meetings of a case. */
	List<InviteeView> seats(CaseNumber caseNumber) {
		List<Seat> held = this.councils.seats(caseNumber).stream().filter(Seat::held).toList();
		Map<PersonId, String> names = this.people.names(held.stream().map(Seat::person).toList());
		return held.stream()
			.map((seat) -> new InviteeView(SEAT + seat.id(), names.getOrDefault(seat.person(), "–"),
					this.words.text("enum.SeatRole." + seat.role())))
			.toList();
	}

	static List<InviteeView> all(List<InviteeView> seats, Meeting meeting) {
		List<InviteeView> all = new ArrayList<>(seats);
		List<Invitee> guests = meeting.call().invitees();
		for (int no = 0; no < guests.size(); no++) {
			all.add(new InviteeView(GUEST + (no + 1), guests.get(no).name(), guests.get(no).body()));
		}
		return all;
	}

	Optional<InviteeView> find(Meeting meeting, String key) {
		return all(seats(meeting.caseNumber()), meeting).stream()
			.filter((invitee) -> invitee.key().equals(key))
			.findFirst();
	}

}
