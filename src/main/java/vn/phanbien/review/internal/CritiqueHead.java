package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.council.Seat;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.Experts;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.People;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.StepContext;

/**
 * What stands at the head of a critique on file: about what, for whom, by whom and by
 * when.
 */
@Component
class CritiqueHead {

	private final SeatSteps seats;

	private final Assignments assignments;

	private final Organisations organisations;

	private final Experts experts;

	private final People people;

	CritiqueHead(SeatSteps seats, Assignments assignments, Organisations organisations, Experts experts,
			People people) {
		this.seats = seats;
		this.assignments = assignments;
		this.organisations = organisations;
		this.experts = experts;
		this.people = people;
	}

	Head of(StepContext step, Words words) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		ReviewRound round = this.seats.round(step);
		Seat seat = this.seats.seat(step);
		Optional<Expert> expert = seat.expert().flatMap(this.experts::byId);
		String name = this.people.name(seat.person());
		List<List<String>> facts = new ArrayList<>();
		facts.add(List.of(words.text("critiqueFile.case"), step.caseNumber().value()));
		facts.add(List.of(words.text("critiqueFile.title"), assignment.title()));
		facts.add(List.of(words.text("critiqueFile.agency"), assignment.parties().agencyName()));
		facts.add(List.of(words.text("critiqueFile.expert"), titled(expert, name, words)));
		expert.map(Expert::workplace).ifPresent((place) -> facts.add(List.of(words.text("critiqueFile.place"), place)));
		facts.add(List.of(words.ofKind("critiqueFile.round", step.caseNumber().kind()), String.valueOf(round.no())));
		facts.add(List.of(words.text("critiqueFile.due"), words.day(round.dueDate())));
		Optional.ofNullable(round.terms().focus())
			.ifPresent((focus) -> facts.add(List.of(words.text("critiqueFile.focus"), focus)));
		return new Head(facts, name, this.organisations.require(assignment.union()).name());
	}

	private static String titled(Optional<Expert> expert, String name, Words words) {
		String titles = expert.stream()
			.flatMap((one) -> Stream.<Enum<?>>of(one.academicTitle(), one.degree(), one.specialistLevel()))
			.filter(Objects::nonNull)
			.map(words::label)
			.collect(Collectors.joining("."));
		return (titles + " " + name).strip();
	}

	/**
	 * The head of a critique.
	 *
	 * @param facts what it is, and what it says
	 * @param reviewer the reviewer's name
	 * @param union who hands out the form
	 */
	record Head(List<List<String>> facts, String reviewer, String union) {
	}

}
