package vn.phanbien.meeting.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.ItemVotes.Tally;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingDesk;
import vn.phanbien.meeting.MeetingList;
import vn.phanbien.meeting.MeetingReading;
import vn.phanbien.meeting.MeetingView;
import vn.phanbien.meeting.MeetingView.DissentView;
import vn.phanbien.meeting.MeetingView.InviteeView;
import vn.phanbien.meeting.MeetingView.ItemView;
import vn.phanbien.meeting.MeetingView.MinutesView;
import vn.phanbien.meeting.MeetingView.VoiceView;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * The meetings as a part of the case. Experts see when and where at once, minutes after
 * their declaration and without names; the authority and the accountant see nothing.
 */
@Component
class MeetingsPart implements CasePart, MeetingReading {

	private final CaseAccess access;

	private final SeatAccess seats;

	private final Meetings meetings;

	private final MeetingDesk desk;

	private final Invited invited;

	private final People people;

	MeetingsPart(CaseAccess access, SeatAccess seats, Meetings meetings, MeetingDesk desk, Invited invited,
			People people) {
		this.desk = desk;
		this.invited = invited;
		this.access = access;
		this.seats = seats;
		this.meetings = meetings;
		this.people = people;
	}

	@Override
	public String key() {
		return "meetings";
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		return find(actor, caseNumber)
			.map((listing) -> new Content(listing.items().isEmpty() ? null : listing.items().size(), listing));
	}

	@Override
	public Optional<MeetingList> find(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesReview() && right != Right.EXPERT) {
			return Optional.empty();
		}
		boolean minutes = right.seesReview() || this.seats.dossierOpen(actor, caseNumber);
		List<Meeting> all = this.meetings.of(caseNumber);
		Map<PersonId, String> names = right.seesReview() ? names(all) : Map.of();
		boolean arranging = this.desk.mayArrange(actor, caseNumber);
		List<InviteeView> seats = right.seesReview() ? this.invited.seats(caseNumber) : List.of();
		List<MeetingView> views = all.stream()
			.map((meeting) -> view(meeting, minutes, names, right.seesReview(), seats, arranging))
			.toList();
		return Optional.of(new MeetingList(caseNumber.value(), caseNumber.kind(), views, arranging));
	}

	private Map<PersonId, String> names(List<Meeting> all) {
		Set<PersonId> persons = new HashSet<>();
		all.stream().flatMap((meeting) -> meeting.minutes().stream()).forEach((minutes) -> {
			minutes.attendance().forEach((present) -> persons.add(new PersonId(present.personId())));
			minutes.dissents().forEach((dissent) -> holder(dissent).ifPresent(persons::add));
		});
		all.stream().map(Meeting::itemVotes).forEach((votes) -> {
			votes.recusals().forEach((left) -> persons.add(new PersonId(left.personId())));
			votes.voices().forEach((voice) -> persons.add(new PersonId(voice.personId())));
		});
		return this.people.names(persons);
	}

	private static Optional<PersonId> holder(Dissent dissent) {
		return Optional.ofNullable(dissent.personId()).map(PersonId::new);
	}

	private MeetingView view(Meeting meeting, boolean minutes, Map<PersonId, String> names, boolean review,
			List<InviteeView> seats, boolean arranging) {
		MinutesView recorded = minutes ? meeting.minutes().map((one) -> view(one, names, review)).orElse(null) : null;
		boolean ahead = !meeting.isHeld() && meeting.changes().calledOffAt() == null;
		return new MeetingView(meeting.round(), MeetingWords.kind(meeting), meeting.plan().startsAt(),
				meeting.plan().place(), meeting.plan().link(), meeting.plan().agenda(), meeting.changes().postponed(),
				meeting.isHeld(), recorded, meeting.id(), items(meeting, minutes, names, review),
				meeting.isHeld() && review, meeting.changes().calledOff(),
				(review && ahead) ? Invited.all(seats, meeting) : List.of(), arranging && ahead && meeting.isBesides(),
				meeting.version());
	}

	/** Who presents, left or chose what is for those who know the names. */
	private static List<ItemView> items(Meeting meeting, boolean minutes, Map<PersonId, String> names, boolean review) {
		ItemVotes votes = meeting.itemVotes();
		return IntStream.rangeClosed(1, meeting.call().items().size()).mapToObj((no) -> {
			AgendaItem item = meeting.call().items().get(no - 1);
			List<String> left = votes.recusals()
				.stream()
				.filter((recusal) -> recusal.itemNo() == no)
				.flatMap((recusal) -> Stream.ofNullable(names.get(new PersonId(recusal.personId()))))
				.toList();
			List<VoiceView> voices = votes.voices()
				.stream()
				.filter((voice) -> voice.itemNo() == no)
				.flatMap((voice) -> Stream.ofNullable(names.get(new PersonId(voice.personId())))
					.map((name) -> new VoiceView(name, voice.choice())))
				.toList();
			Tally vote = votes.tallies()
				.stream()
				.filter((tally) -> minutes && tally.item() == no)
				.findFirst()
				.orElse(null);
			return new ItemView(item.title(), item.minutes(), review ? item.presenter() : null, left, vote, voices);
		}).toList();
	}

	private MinutesView view(Minutes minutes, Map<PersonId, String> names, boolean review) {
		List<String> attendees = minutes.attendance()
			.stream()
			.flatMap((present) -> Optional.ofNullable(names.get(new PersonId(present.personId()))).stream())
			.toList();
		List<DissentView> dissents = minutes.dissents()
			.stream()
			.map((dissent) -> new DissentView(holder(dissent).map(names::get).orElse(null), dissent.content()))
			.toList();
		return new MinutesView(minutes.startedAt(), minutes.endedAt(), minutes.proceedings(),
				minutes.attendance().size(), attendees, review ? minutes.guests() : null,
				(minutes.votes().cast() > 0) ? minutes.votes() : null, dissents);
	}

}
