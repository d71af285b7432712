package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;

/**
 * Sums up a case in a few lines for somebody about to do a step of it.
 */
@Component
class CaseFactLines {

	private final Letters letters;

	private final CaseAccess access;

	private final Timeline timeline;

	private final Words words;

	CaseFactLines(Letters letters, CaseAccess access, Timeline timeline, Words words) {
		this.letters = letters;
		this.access = access;
		this.timeline = timeline;
		this.words = words;
	}

	List<Fact> of(Actor actor, Assignment assignment) {
		Right right = this.access.of(actor, assignment.caseNumber());
		List<Fact> facts = new ArrayList<>();
		assignment.letter().flatMap(this.letters::find).ifPresent((letter) -> facts.add(letter(letter).folded()));
		day(assignment.dates().agencyDate()).ifPresent((day) -> facts.add(new Fact("work.fact.deadline", day)));
		if (right.seesReview()) {
			add(facts, "work.fact.internalDeadline", day(assignment.dates().internalDate()));
		}
		add(facts, "work.fact.draftingAgency", Optional.ofNullable(assignment.parties().draftingAgency()));
		if (right.isStaff()) {
			add(facts, "work.fact.instruction", assignment.instruction());
		}
		add(facts, "work.fact.latest", latest(assignment, right));
		return facts;
	}

	/** What came last is mostly why the step is there: a question, a lack, a return. */
	private Optional<String> latest(Assignment assignment, Right right) {
		return this.timeline.of(assignment.caseNumber(), right.isStaff() ? Audience.INTERNAL : Audience.PUBLIC)
			.stream()
			.findFirst()
			.map((entry) -> this.words.ofKind(entry.messageKey(), assignment.kind(),
					StoredArguments.read(entry.arguments()).toArray()));
	}

	private Fact letter(IncomingLetter letter) {
		return new Fact("work.fact.letter", letter.number().text() + " · " + this.words.day(letter.date()));
	}

	private Optional<String> day(@Nullable LocalDate day) {
		return Optional.ofNullable(day).map(this.words::day);
	}

	private static void add(List<Fact> facts, String labelKey, Optional<String> text) {
		text.ifPresent((said) -> facts.add(new Fact(labelKey, said).folded()));
	}

}
