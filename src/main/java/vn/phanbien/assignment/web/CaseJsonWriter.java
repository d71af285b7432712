package vn.phanbien.assignment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseActions;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.CaseLine;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CaseReader.Happening;
import vn.phanbien.assignment.CaseReader.Part;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;

/**
 * Writes cases as the API shows them.
 */
@Component
class CaseJsonWriter {

	private final Organisations organisations;

	private final People people;

	private final CaseSentences sentences;

	private final Words words;

	CaseJsonWriter(Organisations organisations, People people, CaseSentences sentences, Words words) {
		this.organisations = organisations;
		this.people = people;
		this.sentences = sentences;
		this.words = words;
	}

	CaseJson of(CaseOverview overview, List<Part> parts) {
		Assignment the = overview.assignment();
		CaseDates dates = overview.dates();
		Map<String, Object> contents = new LinkedHashMap<>();
		parts.forEach((part) -> contents.put(part.key(), part.content().data()));
		return new CaseJson(the.caseNumber().value(), the.version(), the.state(),
				this.sentences.state(the.state(), the.kind()), the.returnedTo().orElse(null), the.kind(),
				the.origin().route(), the.title(), the.description().orElse(null), the.origin().carriedOutReason(),
				listed(the.union()), agency(the), the.parties().draftingAgency(), the.parties().projectOwner(),
				the.parties().approvingBody(), overview.letter().map(CaseJsonWriter::letter).orElse(null),
				dates.agencyDate(), dates.agencyWorkingDays(), dates.internalDate(), dates.countedFrom(),
				dates.pausedSince(), dates.pausedDays(), overview.overdue(), overview.daysLeft(),
				the.officer().map(this.people::name).orElse(null),
				overview.insider() ? the.instruction().orElse(null) : null, the.origin().openedAt(),
				the.outcome().issuedAt(), the.outcome().endedAt(), the.outcome().endReason(), sentence(overview),
				actions(overview.actions()), contents);
	}

	String sentence(CaseOverview overview) {
		return this.sentences.of(overview);
	}

	Page page(CasePage page) {
		Map<PersonId, String> officers = this.people
			.names(page.items().stream().map(CaseLine::officer).filter(Objects::nonNull).toList());
		return new Page(page.items().stream().map((line) -> item(line, officers)).toList(), page.next());
	}

	private Item item(CaseLine line, Map<PersonId, String> officers) {
		PersonId officer = line.officer();
		return new Item(line.caseNumber().value(), line.version(), line.state(),
				this.sentences.state(line.state(), line.kind()), line.returnedTo(), line.kind(), line.route(),
				line.title(), this.organisations.require(line.union()).code(), line.agencyName(), line.agencyDate(),
				line.internalDate(), line.overdue(), (officer != null) ? officers.get(officer) : null, line.openedAt());
	}

	Happened of(Happening happening) {
		return new Happened(happening.at(), happening.by(), happening.sentence().messageKey(),
				this.words.textOf(happening.sentence().messageKey(), happening.sentence().arguments()));
	}

	private CaseJson.Body listed(OrganisationId id) {
		Organisation organisation = this.organisations.require(id);
		return new CaseJson.Body(organisation.code(), organisation.name());
	}

	private CaseJson.Body agency(Assignment assignment) {
		OrganisationId agency = assignment.parties().agency();
		return (agency != null) ? listed(agency) : new CaseJson.Body(null, assignment.parties().agencyName());
	}

	private static CaseJson.LetterJson letter(IncomingLetter letter) {
		return new CaseJson.LetterJson(letter.id(), letter.number().text(), letter.date(), letter.urgency(),
				letter.signerName().orElse(null), letter.signerTitle().orElse(null), letter.state(),
				letter.incomingNumber().orElse(null), letter.otherSystemNumber().orElse(null),
				letter.arrivalDate().orElse(null));
	}

	private static List<String> actions(CaseActions open) {
		List<String> actions = new ArrayList<>();
		if (open.suspend()) {
			actions.add("suspend");
		}
		if (open.resume()) {
			actions.add("resume");
		}
		if (open.withdraw()) {
			actions.add("withdraw");
		}
		if (open.extendInternal() || open.extendAgency()) {
			actions.add("extend");
		}
		return List.copyOf(actions);
	}

	/**
	 * A stretch of cases.
	 *
	 * @param items the newest first
	 * @param next where the next stretch begins, or null at the end
	 */
	record Page(List<Item> items, @Nullable String next) {
	}

	/**
	 * A case in a list.
	 */
	record Item(String caseNumber, int version, CaseState state, String stateLabel, @Nullable String returnedTo,
			CaseKind kind, EntryRoute entryRoute, String title, String union, String orderingAgency,
			@Nullable LocalDate agencyDeadline, @Nullable LocalDate internalDeadline, boolean overdue,
			@Nullable String officer, Instant openedAt) {
	}

	/**
	 * Something that happened.
	 *
	 * @param at when
	 * @param by who did it, for insiders
	 * @param what the fact, for programs
	 * @param text the sentence, for people
	 */
	record Happened(Instant at, @Nullable String by, String what, String text) {
	}

}
