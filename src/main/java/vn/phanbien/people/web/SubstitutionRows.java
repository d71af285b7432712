package vn.phanbien.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.People;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionState;
import vn.phanbien.shared.Words;

/**
 * Writes substitutions out for people to read.
 */
@Component
class SubstitutionRows {

	private final People people;

	private final MandateFiles mandates;

	private final Words words;

	private final Clock clock;

	SubstitutionRows(People people, MandateFiles mandates, Words words, Clock clock) {
		this.people = people;
		this.mandates = mandates;
		this.words = words;
		this.clock = clock;
	}

	Row row(Actor actor, Substitution substitution) {
		SubstitutionState state = substitution.at(this.clock.instant());
		return new Row(substitution.id(), this.people.name(substitution.absent()),
				this.people.name(substitution.standIn()), substitution.from(), substitution.to(), kinds(substitution),
				mandate(substitution), state, cancelled(substitution),
				state.isOpen() && substitution.mayBeCancelledBy(actor));
	}

	private String kinds(Substitution substitution) {
		return substitution.kinds().isEmpty() ? this.words.text("people.standIn.kinds.all")
				: substitution.kinds().stream().sorted().map(this.words::label).collect(Collectors.joining(", "));
	}

	private @Nullable Mandate mandate(Substitution substitution) {
		String document = substitution.mandate();
		return (document != null) ? new Mandate(document, this.mandates.nameOf(document).orElse(document)) : null;
	}

	private @Nullable String cancelled(Substitution substitution) {
		Substitution.Cancelled cancelled = substitution.cancelled();
		if (cancelled == null) {
			return null;
		}
		String when = this.words.text("people.standIn.cancelledBy", this.people.name(cancelled.by()), cancelled.at());
		String reason = cancelled.reason();
		return (reason != null) ? when + ": " + reason : when;
	}

	/**
	 * One record.
	 *
	 * @param id its key
	 * @param absent the absent person's name
	 * @param standIn the stand-in's name
	 * @param from the first day
	 * @param to the last day
	 * @param kinds the kinds of work in words
	 * @param mandate the written mandate, or null
	 * @param state how it stands
	 * @param cancelled who ended it early and when, or null
	 * @param mayCancel whether the reader may end it
	 */
	record Row(long id, String absent, String standIn, LocalDate from, LocalDate to, String kinds,
			@Nullable Mandate mandate, SubstitutionState state, @Nullable String cancelled, boolean mayCancel) {
	}

	/**
	 * A written mandate.
	 *
	 * @param id the key of the document
	 * @param name its file name
	 */
	record Mandate(String id, String name) {
	}

	List<Row> rows(Actor actor, List<Substitution> substitutions) {
		return substitutions.stream().map((one) -> row(actor, one)).toList();
	}

}
