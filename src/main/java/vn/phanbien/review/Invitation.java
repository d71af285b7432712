package vn.phanbien.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * That a person was asked to review from a seat in a round, and the one answer. Asking
 * somebody else for the same seat is another invitation.
 */
@Table("review_invitation")
public class Invitation {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private int roundNo;

	private long seatId;

	private long personId;

	private Instant invitedAt;

	private LocalDate answerBy;

	private InvitationOutcome outcome = InvitationOutcome.PENDING;

	private @Nullable Instant outcomeAt;

	private @Nullable String reason;

	private boolean onPaper;

	private @Nullable Instant keptAt;

	private @Nullable Long keptBy;

	private @Nullable String keptReason;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Invitation() {
	}

	/**
	 * Invites a person.
	 * @param caseNumber the case
	 * @param roundNo the round
	 * @param seat for which seat
	 * @param person whom
	 * @param invitedAt when
	 * @param answerBy the last day to answer
	 */
	public Invitation(CaseNumber caseNumber, int roundNo, long seat, PersonId person, Instant invitedAt,
			LocalDate answerBy) {
		this.caseNumber = caseNumber.value();
		this.roundNo = roundNo;
		this.seatId = seat;
		this.personId = person.value();
		this.invitedAt = invitedAt;
		this.answerBy = answerBy;
	}

	public void accept(boolean fromPaper, Instant at) {
		settle(InvitationOutcome.ACCEPTED, null, at);
		this.onPaper = fromPaper;
	}

	public void decline(String why, boolean fromPaper, Instant at) {
		settle(InvitationOutcome.DECLINED, why, at);
		this.onPaper = fromPaper;
	}

	public void declareConflict(String what, boolean fromPaper, Instant at) {
		settle(InvitationOutcome.CONFLICT, what, at);
		this.onPaper = fromPaper;
	}

	/** Notes that no answer came; an answer that did come stands. */
	public void expire(Instant at) {
		if (isPending()) {
			settle(InvitationOutcome.EXPIRED, null, at);
		}
	}

	/** Takes an unanswered invitation back; an answer that did come stands. */
	public void withdraw(Instant at) {
		if (isPending()) {
			settle(InvitationOutcome.WITHDRAWN, null, at);
		}
	}

	/**
	 * Lets a person review in spite of a declared conflict.
	 * @param why the reason
	 * @param by who decided so
	 * @param at when
	 */
	public void keep(String why, PersonId by, Instant at) {
		if (this.outcome != InvitationOutcome.CONFLICT || this.keptAt != null) {
			throw new Conflict("error.review.nothingToKeep");
		}
		this.keptReason = why;
		this.keptBy = by.value();
		this.keptAt = at;
	}

	private void settle(InvitationOutcome answer, @Nullable String why, Instant at) {
		if (!isPending()) {
			throw new AlreadyAnswered();
		}
		this.outcome = answer;
		this.reason = why;
		this.outcomeAt = at;
	}

	/** Moves the last day to answer, after the case rested. */
	public void answerBy(LocalDate day) {
		if (isPending()) {
			this.answerBy = day;
		}
	}

	public boolean isPending() {
		return this.outcome == InvitationOutcome.PENDING;
	}

	/**
	 * Tells whether the person reviews: accepted, or kept in spite of a conflict.
	 */
	public boolean isTaken() {
		return this.outcome == InvitationOutcome.ACCEPTED || this.keptAt != null;
	}

	public boolean isOf(long seat, PersonId person) {
		return this.seatId == seat && this.personId == person.value();
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int round() {
		return this.roundNo;
	}

	public long seat() {
		return this.seatId;
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

	public Instant invitedAt() {
		return this.invitedAt;
	}

	public LocalDate answerBy() {
		return this.answerBy;
	}

	public InvitationOutcome outcome() {
		return this.outcome;
	}

	public Optional<Instant> outcomeAt() {
		return Optional.ofNullable(this.outcomeAt);
	}

	public Optional<String> reason() {
		return Optional.ofNullable(this.reason);
	}

	public Optional<String> keptReason() {
		return Optional.ofNullable(this.keptReason);
	}

	public boolean isOnPaper() {
		return this.onPaper;
	}

}
