package vn.phanbien.meeting.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Ballot;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Recusal;
import vn.phanbien.meeting.Voice;
import vn.phanbien.meeting.VoteChoice;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

/**
 * The rows of who left and how the others voted: how they are offered and how they are
 * read. Whoever has an interest is proposed to leave for each vote.
 */
@Component
class ItemVotesForm {

	private static final int MOST_VOTES = 200;

	private static final int MOST_ROWS = 1000;

	private final Declarations declarations;

	private final ConflictGate gate;

	ItemVotesForm(Declarations declarations, ConflictGate gate) {
		this.gate = gate;
		this.declarations = declarations;
	}

	Field recusals(Meeting meeting, List<Option> seats, List<Seat> held) {
		return Field
			.rows("recusals", Field.choice("item", items(meeting)).required(), Field.choice("seat", seats).required())
			.value(proposed(meeting, held));
	}

	Field voices(Meeting meeting, List<Option> seats) {
		return Field
			.rows("voices", Field.choice("item", items(meeting)).required(), Field.choice("seat", seats).required(),
					Field.choice("choice", Option.of(VoteChoice.values())).required())
			.between(0, MOST_ROWS);
	}

	Field ballots(Meeting meeting) {
		return Field.rows("ballots", Field.choice("item", items(meeting)).required(), count("votesFor"),
				count("votesAgainst"), count("votesAbstain"));
	}

	private static Field count(String name) {
		return Field.wholeNumber(name).between(0, MOST_VOTES);
	}

	private static List<Option> items(Meeting meeting) {
		List<AgendaItem> items = meeting.call().items();
		return IntStream.rangeClosed(1, items.size())
			.mapToObj((no) -> Option.named(String.valueOf(no), no + ". " + items.get(no - 1).title()))
			.toList();
	}

	private List<Map<String, String>> proposed(Meeting meeting, List<Seat> held) {
		Set<PersonId> partial = interested(meeting.caseNumber());
		List<String> interested = held.stream()
			.filter((seat) -> partial.contains(seat.person()))
			.map((seat) -> String.valueOf(seat.id()))
			.toList();
		return IntStream.rangeClosed(1, meeting.call().items().size())
			.filter((no) -> meeting.call().items().get(no - 1).voted())
			.boxed()
			.flatMap((no) -> interested.stream().map((seat) -> Map.of("item", String.valueOf(no), "seat", seat)))
			.toList();
	}

	/** Who has declared an interest, or sits there in spite of what the records show. */
	private Set<PersonId> interested(CaseNumber caseNumber) {
		Set<PersonId> interested = new HashSet<>(this.gate.lastDecisions(caseNumber).keySet());
		this.declarations.ofCase(caseNumber).forEach((person, declaration) -> {
			if (declaration.conflict() != ConflictOfInterest.NONE) {
				interested.add(person);
			}
		});
		return interested;
	}

	static ItemVotes read(Values values, List<Seat> held) {
		return new ItemVotes(
				values.rows("recusals")
					.stream()
					.map((row) -> new Recusal(item(row), seat(row, held).id(), seat(row, held).person().value()))
					.toList(),
				values.rows("ballots").stream().map(ItemVotesForm::ballot).toList(),
				values.rows("voices")
					.stream()
					.map((row) -> new Voice(item(row), seat(row, held).id(), seat(row, held).person().value(),
							row.choice("choice", VoteChoice.class).orElseThrow()))
					.toList());
	}

	private static Ballot ballot(Values row) {
		return new Ballot(item(row), row.integer("votesFor").orElse(0), row.integer("votesAgainst").orElse(0),
				row.integer("votesAbstain").orElse(0));
	}

	private static int item(Values row) {
		return Integer.parseInt(row.requireText("item"));
	}

	private static Seat seat(Values row, List<Seat> held) {
		String id = row.requireText("seat");
		return held.stream()
			.filter((seat) -> id.equals(String.valueOf(seat.id())))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("attendance", "field.required"));
	}

}
