package vn.phanbien.records.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterHandling;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.records.RegisterLine;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

/**
 * Writes letters as lines of the register of what came in, and of how it is dealt with.
 */
@Component
class IncomingLines {

	private final IncomingLetterRows letters;

	private final OutgoingRows outgoing;

	private final LetterCases cases;

	private final People people;

	private final SameDay sameDay;

	private final Words words;

	private final Clock clock;

	IncomingLines(IncomingLetterRows letters, OutgoingRows outgoing, LetterCases cases, People people, SameDay sameDay,
			Words words, Clock clock) {
		this.letters = letters;
		this.outgoing = outgoing;
		this.cases = cases;
		this.people = people;
		this.sameDay = sameDay;
		this.words = words;
		this.clock = clock;
	}

	List<RegisterLine> register(List<Long> ids) {
		Around around = around(ids);
		return ids.stream().flatMap((id) -> Stream.ofNullable(around.letters().get(id))).map((letter) -> {
			Map<String, Object> cells = new HashMap<>();
			letter.arrivalDate().ifPresent((day) -> cells.put("arrivedOn", day));
			cells.put("number", number(letter));
			cells.put("author", letter.issuerName());
			cells.put("symbol", letter.number().text());
			cells.put("date", letter.date());
			cells.put("subject", letter.subject());
			put(cells, "receiver", around.receivers(letter));
			letter.decidedAt().map(WorkingCalendar::dateOf).ifPresent((day) -> cells.put("forwardedOn", day));
			boolean late = late(letter);
			List<String> notes = new ArrayList<>();
			if (letter.urgency() != LetterUrgency.NORMAL) {
				notes.add(this.words.label(letter.urgency()));
			}
			if (late) {
				notes.add(this.words.text("register.note.lateEntry"));
			}
			put(cells, "note", String.join("; ", notes));
			return line(letter, cells, around, late);
		}).toList();
	}

	List<RegisterLine> handling(List<Long> ids) {
		Around around = around(ids);
		LocalDate today = WorkingCalendar.today(this.clock);
		return ids.stream().flatMap((id) -> Stream.ofNullable(around.letters().get(id))).map((letter) -> {
			List<LetterHandling> handling = around.handling(letter);
			Map<String, Object> cells = new HashMap<>();
			cells.put("number", number(letter));
			cells.put("letter", this.words.text("register.letter", letter.issuerName(), letter.number().text(),
					letter.date(), letter.subject()));
			put(cells, "receiver", around.receivers(letter));
			handling.stream()
				.map(LetterHandling::due)
				.filter(Objects::nonNull)
				.max(LocalDate::compareTo)
				.ifPresent((due) -> cells.put("due", due));
			put(cells, "progress",
					handling.isEmpty() ? this.words.text("register.progress.none")
							: handling.stream()
								.map((one) -> this.words.text(one.progress()))
								.distinct()
								.collect(Collectors.joining("; ")));
			put(cells, "answer", around.answers(letter));
			boolean late = handling.stream().anyMatch((one) -> isLate(one, today));
			put(cells, "note", late ? this.words.text("register.note.overdue") : "");
			return line(letter, cells, around, late);
		}).toList();
	}

	private static boolean isLate(LetterHandling handling, LocalDate today) {
		LocalDate due = handling.due();
		return !handling.over() && due != null && due.isBefore(today);
	}

	private boolean late(IncomingLetter letter) {
		LocalDate arrived = letter.arrivalDate().orElse(null);
		Instant decided = letter.decidedAt().orElse(null);
		return arrived != null && decided != null && letter.otherSystemNumber().isEmpty()
				&& this.sameDay.missed(arrived, letter.urgency() != LetterUrgency.NORMAL, decided);
	}

	private String number(IncomingLetter letter) {
		return letter.incomingNumber()
			.map("%02d"::formatted)
			.or(() -> letter.otherSystemNumber().map((other) -> this.words.text("register.otherSystem", other)))
			.orElse("");
	}

	private static RegisterLine line(IncomingLetter letter, Map<String, Object> cells, Around around, boolean late) {
		return new RegisterLine(letter.id(), cells,
				around.handling(letter).stream().map((one) -> one.caseNumber().value()).toList(), null, late);
	}

	private static void put(Map<String, Object> cells, String column, String text) {
		if (!text.isEmpty()) {
			cells.put(column, text);
		}
	}

	private Around around(List<Long> ids) {
		Map<Long, IncomingLetter> found = new HashMap<>();
		this.letters.findAllById(ids).forEach((letter) -> found.put(letter.id(), letter));
		Map<Long, List<LetterHandling>> handling = this.cases.handling(ids);
		Set<PersonId> persons = new LinkedHashSet<>();
		Set<CaseNumber> numbers = new LinkedHashSet<>();
		handling.values().stream().flatMap(Collection::stream).forEach((one) -> {
			Stream.ofNullable(one.officer()).forEach(persons::add);
			numbers.add(one.caseNumber());
		});
		Map<CaseNumber, List<OutgoingDocument>> issued = new HashMap<>();
		this.outgoing.ofCases(numbers)
			.forEach((one) -> issued.computeIfAbsent(one.caseNumber(), (first) -> new ArrayList<>()).add(one));
		return new Around(found, handling, this.people.names(persons), issued);
	}

	/** What stands around the letters, read once for all of them. */
	private record Around(Map<Long, IncomingLetter> letters, Map<Long, List<LetterHandling>> handling,
			Map<PersonId, String> names, Map<CaseNumber, List<OutgoingDocument>> issued) {

		List<LetterHandling> handling(IncomingLetter letter) {
			return this.handling.getOrDefault(letter.id(), List.of());
		}

		String receivers(IncomingLetter letter) {
			return handling(letter).stream()
				.flatMap((one) -> Stream.ofNullable(one.officer()))
				.flatMap((officer) -> Stream.ofNullable(this.names.get(officer)))
				.distinct()
				.collect(Collectors.joining("; "));
		}

		/**
		 * What the agency got in the end; decisions that found a council answer nobody.
		 */
		String answers(IncomingLetter letter) {
			return handling(letter).stream()
				.flatMap((one) -> this.issued.getOrDefault(one.caseNumber(), List.of()).stream())
				.filter((one) -> one.type() == OutgoingType.REPORT || one.type() == OutgoingType.OFFICIAL_LETTER)
				.map(OutgoingDocument::symbol)
				.collect(Collectors.joining("; "));
		}

	}

}
