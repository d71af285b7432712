package vn.phanbien.meeting.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.ItemVotes.Tally;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.shared.CaseNumber;

/**
 * Writes minutes as an official document (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9).
 * After a blind round nobody's dissent carries a name, and no choice does.
 */
@Component
class MinutesDocument {

	private final Organisations organisations;

	private final Councils councils;

	private final People people;

	private final Rounds rounds;

	private final Syntheses syntheses;

	private final ConflictGate gate;

	private final MeetingWords words;

	MinutesDocument(Organisations organisations, Councils councils, People people, Rounds rounds, Syntheses syntheses,
			ConflictGate gate, MeetingWords words) {
		this.gate = gate;
		this.organisations = organisations;
		this.councils = councils;
		this.people = people;
		this.rounds = rounds;
		this.syntheses = syntheses;
		this.words = words;
	}

	OfficialDocument of(Assignment assignment, Meeting meeting, Minutes minutes) {
		Organisation union = this.organisations.require(assignment.union());
		List<Seat> seats = seats(meeting, minutes);
		Map<PersonId, String> names = names(seats, meeting, minutes);
		boolean blind = this.rounds.find(meeting.caseNumber(), meeting.round())
			.filter((round) -> round.terms().blind())
			.isPresent();
		OfficialDocumentBuilder document = OfficialDocument
			.titled(new IssuingBody(union.name(), null), text("minutes.type"),
					this.words.title(meeting, assignment.title()))
			.numbered(NumberAndSymbol.awaiting(OutgoingType.MINUTES.series(union.symbol(), null)))
			.dated(union.place(), WorkingCalendar.dateOf(minutes.endedAt()));
		document.paragraph(text("minutes.began", MeetingTimes.readable(minutes.startedAt())));
		Optional.ofNullable(meeting.plan().place())
			.ifPresent((place) -> document.paragraph(text("minutes.place", place)));
		Optional.ofNullable(meeting.plan().link()).ifPresent((link) -> document.paragraph(text("minutes.link", link)));
		attendees(document, seats, minutes, names);
		conflicts(document, meeting.caseNumber(), seats, names);
		course(document, meeting, names, blind);
		conclusions(document, meeting, minutes);
		dissents(document, minutes.dissents(), names, blind);
		return document
			.paragraph(text("minutes.ended." + meeting.call().form(), MeetingTimes.readable(minutes.endedAt())))
			.signedBy(Signature.of(text("minutes.sign.secretary"), secretary(seats, minutes, names).orElse("")))
			.signedBy(Signature.of(text("minutes.sign.chair"), chair(seats, minutes, names).orElse("")))
			.copiedTo(List.of(text("minutes.recipients.council"), text("minutes.recipients.archive")))
			.build();
	}

	/** Those of the council at that time: who was given a seat later was not missed. */
	private List<Seat> seats(Meeting meeting, Minutes minutes) {
		Set<Long> present = present(minutes);
		return this.councils.seats(meeting.caseNumber())
			.stream()
			.filter((seat) -> present.contains(seat.id())
					|| (seat.held() && seat.since().isBefore(minutes.startedAt())))
			.toList();
	}

	private static Set<Long> present(Minutes minutes) {
		return minutes.attendance().stream().map(Attendance::seatId).collect(Collectors.toSet());
	}

	private Map<PersonId, String> names(List<Seat> seats, Meeting meeting, Minutes minutes) {
		ItemVotes votes = meeting.itemVotes();
		Stream<Long> recorded = Stream
			.of(minutes.attendance().stream().map(Attendance::personId),
					minutes.dissents().stream().flatMap((dissent) -> Stream.ofNullable(dissent.personId())),
					votes.recusals().stream().map((left) -> left.personId()),
					votes.voices().stream().map((voice) -> voice.personId()))
			.flatMap((persons) -> persons);
		return this.people.names(Stream.concat(seats.stream().map(Seat::person), recorded.map(PersonId::new))
			.collect(Collectors.toSet()));
	}

	private void attendees(OfficialDocumentBuilder document, List<Seat> seats, Minutes minutes,
			Map<PersonId, String> names) {
		document.part(text("minutes.attendees"));
		chair(seats, minutes, names).ifPresent((name) -> document.bullet(text("minutes.chair", name)));
		secretary(seats, minutes, names).ifPresent((name) -> document.bullet(text("minutes.secretary", name)));
		Set<Long> present = present(minutes);
		for (Seat seat : seats) {
			String key = present.contains(seat.id()) ? "minutes.present" : "minutes.absent";
			document.bullet(text(key, name(names, person(seat, minutes)), text("enum.SeatRole." + seat.role())));
		}
		Optional.ofNullable(minutes.guests()).ifPresent((guests) -> document.bullet(text("minutes.guests", guests)));
	}

	/** Who held the seat then. */
	private static PersonId person(Seat seat, Minutes minutes) {
		return minutes.attendance()
			.stream()
			.filter((present) -> present.seatId() == seat.id())
			.map((present) -> new PersonId(present.personId()))
			.findFirst()
			.orElseGet(seat::person);
	}

	/** Who sits in the council in spite of ties, and why. */
	private void conflicts(OfficialDocumentBuilder document, CaseNumber caseNumber, List<Seat> seats,
			Map<PersonId, String> names) {
		Map<PersonId, ConflictDecision> kept = this.gate.lastDecisions(caseNumber);
		List<PersonId> those = seats.stream().map(Seat::person).filter(kept::containsKey).distinct().toList();
		if (those.isEmpty()) {
			return;
		}
		document.part(text("minutes.conflicts"));
		for (PersonId person : those) {
			ConflictDecision decision = Objects.requireNonNull(kept.get(person));
			document.bullet(text("minutes.kept", name(names, person), this.gate.onRecord(decision.evidence()),
					decision.reason()));
		}
	}

	private void course(OfficialDocumentBuilder document, Meeting meeting, Map<PersonId, String> names, boolean blind) {
		if (meeting.call().items().isEmpty()) {
			return;
		}
		document.part(text("minutes.course"));
		for (int no = 1; no <= meeting.call().items().size(); no++) {
			AgendaItem item = meeting.call().items().get(no - 1);
			document.clause(
					(item.presenter() != null) ? text("minutes.item", item.title(), item.presenter()) : item.title());
			votes(document, no, meeting.itemVotes(), names, blind);
		}
	}

	private void votes(OfficialDocumentBuilder document, int no, ItemVotes votes, Map<PersonId, String> names,
			boolean blind) {
		votes.recusals()
			.stream()
			.filter((left) -> left.itemNo() == no)
			.forEach((left) -> document.bullet(text("minutes.left", name(names, new PersonId(left.personId())))));
		for (Tally tally : votes.tallies()) {
			if (tally.item() == no) {
				document.bullet(text(tally.secret() ? "minutes.vote.secret" : "minutes.vote.open", tally.votesFor(),
						tally.votesAgainst(), tally.votesAbstain()));
			}
		}
		votes.voices()
			.stream()
			.filter((voice) -> !blind && voice.itemNo() == no)
			.forEach((voice) -> document.bullet(text("minutes.voice", name(names, new PersonId(voice.personId())),
					text("enum.VoteChoice." + voice.choice()))));
	}

	private void conclusions(OfficialDocumentBuilder document, Meeting meeting, Minutes minutes) {
		this.syntheses.of(meeting.caseNumber())
			.stream()
			.filter((synthesis) -> !meeting.isBesides() && synthesis.round() == meeting.round())
			.map(Synthesis::summary)
			.forEach((summary) -> document.part(text("minutes.synthesis")).paragraph(summary));
		document.part(text("minutes.proceedings")).paragraph(minutes.proceedings());
		if (minutes.votes().cast() > 0) {
			document.paragraph(text("minutes.vote.whole", minutes.votes().counts().toArray()));
		}
	}

	private void dissents(OfficialDocumentBuilder document, List<Dissent> dissents, Map<PersonId, String> names,
			boolean blind) {
		if (dissents.isEmpty()) {
			return;
		}
		document.part(text("minutes.dissents"));
		for (Dissent dissent : dissents) {
			Long person = dissent.personId();
			document.bullet((person == null || blind) ? dissent.content()
					: text("minutes.dissent.named", name(names, new PersonId(person)), dissent.content()));
		}
	}

	/** Who presided: the chair, or who stood in for one that was not there. */
	private static Optional<String> chair(List<Seat> seats, Minutes minutes, Map<PersonId, String> names) {
		return holder(seats, SeatRole.CHAIR, minutes, names)
			.or(() -> holder(seats, SeatRole.VICE_CHAIR, minutes, names));
	}

	private static Optional<String> secretary(List<Seat> seats, Minutes minutes, Map<PersonId, String> names) {
		return holder(seats, SeatRole.SECRETARY, minutes, names);
	}

	private static Optional<String> holder(List<Seat> seats, SeatRole role, Minutes minutes,
			Map<PersonId, String> names) {
		Set<Long> present = present(minutes);
		return seats.stream()
			.filter((seat) -> seat.role() == role && present.contains(seat.id()))
			.findFirst()
			.map((seat) -> name(names, person(seat, minutes)));
	}

	private static String name(Map<PersonId, String> names, PersonId person) {
		return names.getOrDefault(person, "–");
	}

	private String text(String key, Object... arguments) {
		return this.words.text(key, arguments);
	}

}
