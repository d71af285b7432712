package vn.phanbien.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * An edition of the final report of a case, from the first draft to the recipient's
 * acknowledgement. A reopened case gets a new edition that supersedes the issued one.
 */
@Table("final_report")
public class FinalReport {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private int edition;

	private ReportState state = ReportState.DRAFT;

	private int currentVersion;

	private @Nullable Long approvedBy;

	private @Nullable String approverName;

	private @Nullable String approverTitle;

	@Embedded.Nullable(prefix = "issue_")
	private @Nullable Issue issue;

	private @Nullable Instant issuedAt;

	@MappedCollection(idColumn = "report_id", keyColumn = "position")
	private List<Recipient> recipients = List.of();

	@MappedCollection(idColumn = "report_id", keyColumn = "position")
	private List<Delivery> deliveries = List.of();

	private @Nullable LocalDate receivedOn;

	private @Nullable String receivedNumber;

	private boolean receivedByProof;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private FinalReport() {
	}

	/**
	 * Begins an edition.
	 * @param caseNumber the case
	 * @param edition 1, or one more than the edition before
	 */
	public FinalReport(CaseNumber caseNumber, int edition) {
		this.caseNumber = caseNumber.value();
		this.edition = edition;
	}

	/**
	 * Takes up a new version of the text.
	 * @return the number of that version
	 */
	public int nextVersion() {
		demand(ReportState.DRAFT);
		this.currentVersion++;
		return this.currentVersion;
	}

	/**
	 * Records a leader's approval, which is not a signature.
	 * @param by the leader where known here
	 * @param name the leader's name
	 * @param title the leader's title where a paper names it
	 */
	public void approve(@Nullable PersonId by, String name, @Nullable String title) {
		demand(ReportState.DRAFT);
		this.state = ReportState.APPROVED;
		this.approvedBy = (by != null) ? by.value() : null;
		this.approverName = name;
		this.approverTitle = title;
	}

	/** Takes the approval back, as issuing was not possible. */
	public void returnToDraft() {
		demand(ReportState.APPROVED);
		this.state = ReportState.DRAFT;
		this.approvedBy = null;
		this.approverName = null;
		this.approverTitle = null;
	}

	public void issue(Issue issue, List<Recipient> recipients, Instant at) {
		demand(ReportState.APPROVED);
		this.state = ReportState.ISSUED;
		this.issue = issue;
		this.recipients = List.copyOf(recipients);
		this.issuedAt = at;
	}

	public void deliver(List<Delivery> deliveries) {
		demand(ReportState.ISSUED);
		this.deliveries = List.copyOf(deliveries);
	}

	/**
	 * Records that the recipient has the report.
	 * @param on the day of receipt
	 * @param number the recipient's incoming number
	 * @param byProof whether the proof of delivery stands for an acknowledgement
	 */
	public void acknowledge(LocalDate on, @Nullable String number, boolean byProof) {
		demand(ReportState.ISSUED);
		this.receivedOn = on;
		this.receivedNumber = number;
		this.receivedByProof = byProof;
	}

	public void supersede() {
		demand(ReportState.ISSUED);
		this.state = ReportState.SUPERSEDED;
	}

	private void demand(ReportState expected) {
		if (this.state != expected) {
			throw new Conflict("error.report.state." + this.state);
		}
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return this.id;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int edition() {
		return this.edition;
	}

	public ReportState state() {
		return this.state;
	}

	public int currentVersion() {
		return this.currentVersion;
	}

	public Optional<PersonId> approver() {
		return Optional.ofNullable(this.approvedBy).map(PersonId::new);
	}

	public Optional<String> approverName() {
		return Optional.ofNullable(this.approverName);
	}

	public Optional<String> approverTitle() {
		return Optional.ofNullable(this.approverTitle);
	}

	public Optional<Issue> issue() {
		return Optional.ofNullable(this.issue);
	}

	public Issue requireIssue() {
		return issue().orElseThrow(() -> new IllegalStateException("Not issued: " + this.caseNumber));
	}

	public Optional<Instant> issuedAt() {
		return Optional.ofNullable(this.issuedAt);
	}

	public List<Recipient> recipients() {
		return List.copyOf(this.recipients);
	}

	public List<Delivery> deliveries() {
		return List.copyOf(this.deliveries);
	}

	/**
	 * Finds when the last recipient was served.
	 * @return the day, or empty before delivery
	 */
	public Optional<LocalDate> deliveredOn() {
		return this.deliveries.stream().map(Delivery::sentOn).max(Comparator.naturalOrder());
	}

	public Optional<LocalDate> receivedOn() {
		return Optional.ofNullable(this.receivedOn);
	}

	public Optional<String> receivedNumber() {
		return Optional.ofNullable(this.receivedNumber);
	}

	public boolean receivedByProof() {
		return this.receivedByProof;
	}

}
