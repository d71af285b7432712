package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.Letters;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.CaseNumber;

/**
 * The tab with the letter that came and everything that went out, and the union's own
 * papers. The authority sees what was issued, with or without a file to open.
 */
@Component
class IssuedPart implements CasePart {

	private final Assignments assignments;

	private final Letters letters;

	private final OutgoingNumbers outgoing;

	private final Documents documents;

	private final CaseAccess access;

	IssuedPart(Assignments assignments, Letters letters, OutgoingNumbers outgoing, Documents documents,
			CaseAccess access) {
		this.assignments = assignments;
		this.letters = letters;
		this.outgoing = outgoing;
		this.documents = documents;
		this.access = access;
	}

	@Override
	public String key() {
		return "documents";
	}

	@Override
	public int order() {
		return 70;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (right == Right.NONE || right == Right.ACCOUNTS) {
			return Optional.empty();
		}
		boolean all = right.seesReview() || right == Right.AUTHORITY;
		List<Document> readable = this.documents.ofCase(actor, caseNumber);
		List<OutgoingLine> issued = this.outgoing.ofCase(caseNumber)
			.stream()
			.filter((line) -> all || isAmong(readable, line))
			.map((line) -> OutgoingLine.of(line, isAmong(readable, line)))
			.toList();
		List<FileLine> own = readable.stream()
			.filter((document) -> document.audience() != DocumentAudience.DOSSIER)
			.map(FileLine::of)
			.toList();
		LetterLine letter = this.assignments.find(caseNumber)
			.flatMap(Assignment::letter)
			.flatMap(this.letters::find)
			.map(LetterLine::of)
			.orElse(null);
		return Optional.of(new Content(issued.size(), new IssuedView(letter, issued, own)));
	}

	private static boolean isAmong(List<Document> readable, OutgoingDocument line) {
		return readable.stream().anyMatch((document) -> document.id().equals(line.document()));
	}

	/**
	 * What the tab shows.
	 *
	 * @param letter the letter that the case came with, or null
	 * @param issued what went out, the oldest first
	 * @param files the union's papers and the issued files that the person may read
	 */
	public record IssuedView(@Nullable LetterLine letter, List<OutgoingLine> issued, List<FileLine> files) {
	}

	/**
	 * The letter in short.
	 *
	 * @param id its key
	 * @param number number and symbol
	 * @param date its date
	 * @param issuer who sent it
	 * @param incomingNumber its number in the register, or in other software
	 * @param arrivalDate when it came
	 */
	public record LetterLine(long id, String number, LocalDate date, String issuer, @Nullable String incomingNumber,
			@Nullable LocalDate arrivalDate) {

		static LetterLine of(IncomingLetter letter) {
			return new LetterLine(letter.id(), letter.number().text(), letter.date(), letter.issuerName(),
					letter.incomingNumber().map(String::valueOf).or(letter::otherSystemNumber).orElse(null),
					letter.arrivalDate().orElse(null));
		}

	}

	/**
	 * A line of the register.
	 *
	 * @param symbol number and symbol
	 * @param date its date
	 * @param type what it is
	 * @param subject what it is about
	 * @param signer who signed
	 * @param document the file, when the person may read it
	 */
	public record OutgoingLine(String symbol, LocalDate date, OutgoingType type, String subject, String signer,
			@Nullable String document) {

		static OutgoingLine of(OutgoingDocument line, boolean readable) {
			return new OutgoingLine(line.symbol(), line.date(), line.type(), line.subject(), line.signerName(),
					(readable && line.document() != null) ? line.document().value() : null);
		}

	}

}
