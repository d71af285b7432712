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

	private CaseKind kind;

	@Embedded.Empty
	private Subject subject;

	@Embedded.Empty
	private Origin origin;

	@Embedded.Empty
	private Parties parties;

	@Embedded.Empty
	private CaseDates dates;

	@Embedded.Nullable(prefix = "plan_")
	private @Nullable Plan plan;

	@Embedded.Empty
	private Handling handling = Handling.NONE;

	@Embedded.Empty
	private Progress progress;

	@Embedded.Empty
	private Outcome outcome = Outcome.NONE;

	private @Nullable String rootInstance;

	private boolean shownToAgency;

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
		this.kind = caseNumber.kind();
		this.subject = Subject.of(caseNumber, title, parties.agencyName());
		this.parties = parties;
		this.dates = dates;
		this.origin = Origin.of(route, openedBy, openedAt);
		this.progress = Progress.begin(route);
		this.shownToAgency = route != EntryRoute.SELF_PROPOSED;
	}

	public void describe(@Nullable String description, @Nullable String carriedOutReason) {
		this.subject = this.subject.described(description);
		this.origin = this.origin.carriedOutBefore(carriedOutReason);
	}

	/** Lets the agency know of a proposal that the union's leader has agreed to. */
	public void showToAgency() {
		this.shownToAgency = true;
	}

	public boolean isShownToAgency() {
		return this.shownToAgency;
	}

	/**
	 * Cites the letter that the case follows, by whose number it is found from then on.
	 */
	public void citeLetter(IncomingLetter letter) {
		this.origin = this.origin.letter(letter.id());
		this.subject = this.subject.foundBy(List.of(this.caseNumber, letter.number().text()),
				this.parties.agencyName());
	}

	public void started(String rootInstance) {
		this.rootInstance = rootInstance;
	}

	/**
	 * Moves on to where the process stands. A step behind a return shows as such.
	 * @param step the step that has opened
	 * @return whether that is elsewhere than before
	 */
	public boolean stepOpened(String step) {
		Progress before = this.progress;
		this.progress = before.stepOpened(step);
		return !this.progress.equals(before);
	}

	/** Notes that the step that opens next does so because work was returned to it. */
	public void returned() {
		this.progress = this.progress.returned();
	}

	public void accept(String instruction, PersonId by, @Nullable PersonId officer, @Nullable LocalDate internal) {
		this.handling = Handling.directed(instruction, by, officer);
		this.dates = this.dates.internal(internal);
	}

	public void takenBy(PersonId officer) {
		this.handling = this.handling.takenBy(officer);
	}

	public void plan(Plan plan) {
		this.plan = plan;
	}

	public void reschedule(CaseDates dates) {
		this.dates = dates;
	}

	/** Remembers the last milestone that the clock has passed. */
	public void reached(Milestone passed) {
		this.dates = this.dates.passed(passed);
	}

	/** Lets the clock begin anew, after its dates have moved. */
	public void restartClock() {
		this.dates = this.dates.passed(null);
	}

	public void suspend() {
		this.progress = this.progress.suspended();
	}

	public void resume() {
		this.progress = this.progress.resumed();
	}

	public void decline(String reason, Instant at) {
		end(CaseState.DECLINED, reason, at);
	}

	public void withdraw(String reason, Instant at) {
		if (this.outcome.isIssued() || this.progress.isOver()) {
			throw new Conflict("error.assignment.tooLateToWithdraw");
		}
		end(CaseState.CANCELLED, reason, at);
	}

	/** Counts the case as done. */
	public void issue(Instant at) {
		this.progress = this.progress.reached(CaseState.ISSUED);
		this.outcome = this.outcome.issued(at);
	}

	/** Notes that the agency has the report: from now on its answers are awaited. */
	public void acknowledged() {
		if (state() == CaseState.ISSUED) {
			this.progress = this.progress.reached(CaseState.TRACKING_ADOPTION);
		}
	}

	public void close(Instant at) {
		end(CaseState.CLOSED, null, at);
	}

	private void end(CaseState ending, @Nullable String reason, Instant at) {
		this.progress = this.progress.reached(ending);
		this.outcome = this.outcome.ended(reason, at);
	}

	/** Runs the work once more towards a new deadline; the first issue stays counted. */
	public void reopen(LocalDate deadline, LocalDate today) {
		this.dates = CaseDates.fixed(deadline).internal(deadline).counted(today);
		this.progress = this.progress.reached(CaseState.PLANNING);
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int version() {
		return this.version;
	}

	public CaseKind kind() {
		return this.kind;
	}

	public String title() {
		return this.subject.title();
	}

	public Optional<String> description() {
		return Optional.ofNullable(this.subject.description());
	}

	public Optional<Long> letter() {
		return Optional.ofNullable(this.origin.letterId());
	}

	public Origin origin() {
		return this.origin;
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
		return this.progress.state();
	}

	public Optional<String> returnedTo() {
		return Optional.ofNullable(this.progress.returnedTo());
	}

	public Optional<String> instruction() {
		return Optional.ofNullable(this.handling.instruction()).filter((words) -> !words.isBlank());
	}

	public Optional<PersonId> officer() {
		return Optional.ofNullable(this.handling.officer());
	}

	public String rootInstance() {
		if (this.rootInstance == null) {
			throw new IllegalStateException("Not started: " + this.caseNumber);
		}
		return this.rootInstance;
	}

	public Outcome outcome() {
		return this.outcome;
	}

}
