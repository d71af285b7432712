package vn.phanbien.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.VietnameseText;

/**
 * A case: one piece of work from the letter to the closed file. Its state is where its
 * process stands, see {@link StepStates}.
 */
@Table("assignment")
public class Assignment {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private EntryRoute route;

	private CaseKind kind;

	private String title;

	private @Nullable String description;

	private @Nullable Long letterId;

	private @Nullable String carriedOutReason;

	private long openedBy;

	private Instant openedAt;

	@Embedded.Empty
	private Parties parties;

	@Embedded.Empty
	private CaseDates dates;

	@Embedded.Nullable(prefix = "plan_")
	private @Nullable Plan plan;

	private CaseState state = CaseState.DRAFT;

	private @Nullable CaseState stateBefore;

	private @Nullable String returnedTo;

	private boolean returnPending;

	private @Nullable Milestone milestone;

	private String searchText;

	private @Nullable String instruction;

	private @Nullable Long officerId;

	private @Nullable Long directedBy;

	private @Nullable String rootInstance;

	private boolean shownToAgency;

	private @Nullable Instant issuedAt;

	private @Nullable Instant endedAt;

	private @Nullable String endReason;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Assignment() {
	}

	/**
	 * Opens a case.
	 * @param caseNumber its number
	 * @param route by which door
	 * @param title what is reviewed
	 * @param parties who is who
	 * @param dates by when
	 * @param openedBy by whom
	 * @param openedAt when
	 */
	public Assignment(CaseNumber caseNumber, EntryRoute route, String title, Parties parties, CaseDates dates,
			PersonId openedBy, Instant openedAt) {
		this.caseNumber = caseNumber.value();
		this.route = route;
		this.kind = caseNumber.kind();
		this.title = title;
		this.parties = parties;
		this.dates = dates;
		this.openedBy = openedBy.value();
		this.openedAt = openedAt;
		this.searchText = searchable(List.of(this.caseNumber));
		this.state = (route == EntryRoute.SELF_PROPOSED) ? CaseState.DRAFT : CaseState.RECEIVED;
		this.shownToAgency = route != EntryRoute.SELF_PROPOSED;
	}

	public void describe(@Nullable String description, @Nullable String carriedOutReason) {
		this.description = description;
		this.carriedOutReason = carriedOutReason;
	}

	/** Lets the agency know of a proposal that the union's leader has agreed to. */
	public void showToAgency() {
		this.shownToAgency = true;
	}

	public boolean isShownToAgency() {
		return this.shownToAgency;
	}

	public void citeLetter(IncomingLetter letter) {
		this.letterId = letter.id();
		this.searchText = searchable(List.of(this.caseNumber, letter.number().text()));
	}

	private String searchable(List<String> numbers) {
		return VietnameseText.searchable(numbers, this.title, this.parties.agencyName());
	}

	public void started(String rootInstance) {
		this.rootInstance = rootInstance;
	}

	/**
	 * Moves the state to where the process stands. A step behind a return shows as such.
	 */
	public void stepOpened(String step) {
		CaseState next = StepStates.of(step);
		if (next == null || this.state.isFinal()) {
			return;
		}
		if (this.returnPending) {
			this.state = CaseState.RETURNED;
			this.returnedTo = step;
			this.returnPending = false;
		}
		else {
			this.state = next;
			this.returnedTo = null;
		}
	}

	/** Notes that the step that opens next does so because work was returned to it. */
	public void returned() {
		this.returnPending = true;
	}

	public void accept(String instruction, PersonId by, @Nullable PersonId officer, @Nullable LocalDate internal) {
		this.instruction = instruction;
		this.directedBy = by.value();
		this.officerId = (officer != null) ? officer.value() : null;
		this.dates = this.dates.internal(internal);
	}

	public void takenBy(PersonId officer) {
		this.officerId = officer.value();
	}

	public void plan(Plan plan) {
		this.plan = plan;
	}

	public void reschedule(CaseDates dates) {
		this.dates = dates;
	}

	public void decline(String reason, Instant at) {
		end(CaseState.DECLINED, reason, at);
	}

	public void withdraw(String reason, Instant at) {
		if (this.issuedAt != null || this.state.isFinal()) {
			throw new Conflict("error.assignment.tooLateToWithdraw");
		}
		end(CaseState.CANCELLED, reason, at);
	}

	public void suspend() {
		if (this.state.isFinal() || this.state == CaseState.SUSPENDED) {
			throw new Conflict("error.assignment.notRunning");
		}
		this.stateBefore = this.state;
		this.state = CaseState.SUSPENDED;
	}

	public void resume() {
		if (this.stateBefore == null) {
			throw new Conflict("error.assignment.notSuspended");
		}
		this.state = this.stateBefore;
		this.stateBefore = null;
	}

	/**
	 * Counts the case as done; a later report of a reopened case keeps the first date.
	 */
	public void issue(Instant at) {
		this.state = CaseState.ISSUED;
		if (this.issuedAt == null) {
			this.issuedAt = at;
		}
	}

	/** Notes that the agency has the report: from now on its answers are awaited. */
	public void acknowledged() {
		if (this.state == CaseState.ISSUED) {
			this.state = CaseState.TRACKING_ADOPTION;
		}
	}

	public void close(Instant at) {
		this.state = CaseState.CLOSED;
		this.endedAt = at;
	}

	/** Runs the work once more towards a new deadline; the first issue stays counted. */
	public void reopen(LocalDate deadline, LocalDate today) {
		this.dates = CaseDates.fixed(deadline).internal(deadline).counted(today);
		this.state = CaseState.PLANNING;
		this.milestone = null;
	}

	private void end(CaseState ending, String reason, Instant at) {
		this.stateBefore = null;
		this.state = ending;
		this.endReason = reason;
		this.endedAt = at;
	}

	/** Remembers the last milestone that the clock has passed. */
	public void reached(Milestone passed) {
		this.milestone = passed;
	}

	/** Lets the clock begin anew, after its dates have moved. */
	public void restartClock() {
		this.milestone = null;
	}

	public Optional<Milestone> milestone() {
		return Optional.ofNullable(this.milestone);
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int version() {
		return this.version;
	}

	public EntryRoute route() {
		return this.route;
	}

	public CaseKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public Optional<String> description() {
		return Optional.ofNullable(this.description);
	}

	public Optional<Long> letter() {
		return Optional.ofNullable(this.letterId);
	}

	public Optional<String> carriedOutReason() {
		return Optional.ofNullable(this.carriedOutReason);
	}

	public PersonId openedBy() {
		return new PersonId(this.openedBy);
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public Parties parties() {
		return this.parties;
	}

	public OrganisationId union() {
		return this.parties.union();
	}

	public CaseDates dates() {
		return this.dates;
	}

	public Optional<Plan> plan() {
		return Optional.ofNullable(this.plan);
	}

	public CaseState state() {
		return this.state;
	}

	public Optional<String> returnedTo() {
		return Optional.ofNullable(this.returnedTo);
	}

	public Optional<String> instruction() {
		return Optional.ofNullable(this.instruction);
	}

	public Optional<PersonId> directedBy() {
		return Optional.ofNullable(this.directedBy).map(PersonId::new);
	}

	public Optional<PersonId> officer() {
		return Optional.ofNullable(this.officerId).map(PersonId::new);
	}

	public String rootInstance() {
		if (this.rootInstance == null) {
			throw new IllegalStateException("Not started: " + this.caseNumber);
		}
		return this.rootInstance;
	}

	public Optional<Instant> issuedAt() {
		return Optional.ofNullable(this.issuedAt);
	}

	public Optional<Instant> endedAt() {
		return Optional.ofNullable(this.endedAt);
	}

	public Optional<String> endReason() {
		return Optional.ofNullable(this.endReason);
	}

}
