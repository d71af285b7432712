package vn.phanbien.report.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Issue;
import vn.phanbien.report.Recipient;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.SigningCapacity;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * Issues a report: number, register, signature, recommendations with keys for good, and
 * the end of the edition before.
 */
@Component
class Issuing {

	/** The unit in the symbol of a cover letter; the register ignores it for reports. */
	private static final String DRAFTING_UNIT = "TVPB";

	private final FinalReports reports;

	private final ReportApprovers approvers;

	private final SignerProposal proposal;

	private final ReportFlow flow;

	private final OutgoingNumbers numbers;

	private final Documents documents;

	private final Assignments assignments;

	private final People people;

	private final SigningLine signing;

	private final ReportWording wording;

	private final Clock clock;

	Issuing(FinalReports reports, ReportApprovers approvers, SignerProposal proposal, ReportFlow flow,
			OutgoingNumbers numbers, Documents documents, Assignments assignments, People people, SigningLine signing,
			ReportWording wording, Clock clock) {
		this.reports = reports;
		this.approvers = approvers;
		this.proposal = proposal;
		this.flow = flow;
		this.numbers = numbers;
		this.documents = documents;
		this.assignments = assignments;
		this.people = people;
		this.signing = signing;
		this.wording = wording;
		this.clock = clock;
	}

	void issue(FinalReport report, Submission submission) {
		Values values = submission.values();
		Signer signer = signer(report, values);
		Optional<Document> minutes = minutes(values, signer.capacity());
		ReportVersion version = this.reports.current(report);
		Assignment assignment = this.assignments.require(report.caseNumber());
		List<Recipient> recipients = values.rows("recipients")
			.stream()
			.map((row) -> new Recipient(row.requireText("name")))
			.toList();
		Optional<Document> copy = file(values, "signedCopy");
		Entries entries = new Entries(assignment, signer, values, recipients, submission.actor().person());
		OutgoingDocument line = this.numbers
			.issue(entries.of(OutgoingType.REPORT, version.text().subject(), copy.map(Document::id).orElse(null)));
		String coverLetter = values.bool("coverLetter") ? coverLetter(entries, line) : null;
		Instant now = this.clock.instant();
		this.reports.issued(report.caseNumber()).ifPresent(this::supersede);
		report.issue(new Issue(line.number(), line.symbol(), line.date(), signer.id(), signer.name(), signer.title(),
				signer.capacity(), copy.map(Document::id).map(DocumentId::value).orElse(null),
				copy.map(Document::sha256).orElse(null), coverLetter), recipients, now);
		FinalReport issued = this.reports.save(report);
		this.reports.publish(issued, version.recommendations());
		copy.ifPresent((document) -> this.documents.classify(document.id(), DocumentKind.SIGNED_COPY,
				DocumentAudience.ISSUED));
		minutes.ifPresent(
				(document) -> this.documents.classify(document.id(), DocumentKind.MINUTES, DocumentAudience.INTERNAL));
		assignment.issue(now);
		this.assignments.save(assignment);
		this.flow.passed(report.caseNumber(), ReportStage.ISSUE, submission, Timeline.Audience.PUBLIC, line.symbol(),
				line.date());
	}

	private void supersede(FinalReport earlier) {
		earlier.supersede();
		this.reports.save(earlier);
	}

	private String coverLetter(Entries entries, OutgoingDocument report) {
		String subject = this.wording.shortened("report.coverLetter.subject", report.symbol(), report.subject());
		return this.numbers.issue(entries.of(OutgoingType.OFFICIAL_LETTER, subject, null)).symbol();
	}

	private Signer signer(FinalReport report, Values values) {
		String title = values.requireText("signerTitle");
		SigningCapacity capacity = values.choice("capacity", SigningCapacity.class).orElseThrow();
		Optional<String> other = values.text("otherSigner");
		if (other.isPresent()) {
			if (this.approvers.barred(report, other.get())) {
				throw new InvalidInput("otherSigner", "error.report.signerBarred");
			}
			requireTitle(report, null, other.get(), title, capacity);
			return new Signer(null, other.get(), title, capacity);
		}
		Person person = values.text("signer")
			.flatMap(this.people::byUsername)
			.orElseThrow(() -> new InvalidInput("signer", "field.required"));
		requireTitle(report, person.id(), person.displayName(), title, capacity);
		return new Signer(person.id().value(), person.displayName(), title, capacity);
	}

	private void requireTitle(FinalReport report, @Nullable PersonId signer, String name, String title,
			SigningCapacity capacity) {
		this.proposal.requireOwnTitle(report, signer, name, title, capacity);
		this.proposal.requireFitting(report, signer, name, title, capacity);
	}

	/** What the Standing Board decided shows in its minutes. */
	private Optional<Document> minutes(Values values, SigningCapacity capacity) {
		Optional<Document> minutes = file(values, IssueForm.MINUTES);
		if (capacity == SigningCapacity.TM && minutes.isEmpty()) {
			throw new InvalidInput(IssueForm.MINUTES, "error.report.boardMinutes");
		}
		return minutes;
	}

	private Optional<Document> file(Values values, String field) {
		return values.text(field).flatMap(DocumentId::parse).flatMap(this.documents::find);
	}

	/** Who signs, as what. */
	private record Signer(@Nullable Long id, String name, String title, SigningCapacity capacity) {
	}

	/** The lines of the outgoing register that one issue makes. */
	private final class Entries {

		private final Assignment assignment;

		private final Signer signer;

		private final LocalDate date;

		private final List<String> recipients;

		private final PersonId by;

		Entries(Assignment assignment, Signer signer, Values values, List<Recipient> recipients, PersonId by) {
			this.assignment = assignment;
			this.signer = signer;
			this.date = values.requireDate("date");
			this.recipients = recipients.stream().map(Recipient::name).toList();
			this.by = by;
		}

		OutgoingEntry of(OutgoingType type, String subject, @Nullable DocumentId file) {
			String capacity = (this.signer.capacity() != SigningCapacity.NONE)
					? Issuing.this.signing.register(this.signer.capacity()) : null;
			return new OutgoingEntry(this.assignment.union(), type, DRAFTING_UNIT, this.date, subject,
					this.signer.name(), this.signer.title(), capacity, this.recipients, this.assignment.caseNumber(),
					file, this.by);
		}

	}

}
