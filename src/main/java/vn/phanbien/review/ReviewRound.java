package vn.phanbien.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * One round of hearing the seats of a council: its terms, its window and its end.
 */
@Table("review_round")
public class ReviewRound {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private String caseNumber;

	private int roundNo;

	@Embedded.Empty
	private RoundTerms terms;

	private long openedBy;

	private Instant openedAt;

	@MappedCollection(idColumn = "round_id", keyColumn = "ordinal")
	private List<Question> questions;

	@MappedCollection(idColumn = "round_id", keyColumn = "ordinal")
	private List<RoundSeat> seats;

	private @Nullable Instant closedAt;

	private @Nullable Instant releasedAt;

	private @Nullable Instant synthesisedAt;

	private @Nullable Instant endedAt;

	private @Nullable RoundOutcome outcome;

	private @Nullable String endReason;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private ReviewRound() {
	}

	/**
	 * Opens a round.
	 * @param caseNumber the case
	 * @param roundNo the round's number in its case, from 1
	 * @param terms on which terms
	 * @param questions what is asked
	 * @param seats who is asked
	 * @param openedBy by whom
	 * @param openedAt when
	 */
	public ReviewRound(CaseNumber caseNumber, int roundNo, RoundTerms terms, List<Question> questions,
			List<RoundSeat> seats, PersonId openedBy, Instant openedAt) {
		this.caseNumber = caseNumber.value();
		this.roundNo = roundNo;
		this.terms = terms;
		this.questions = List.copyOf(questions);
		this.seats = List.copyOf(seats);
		this.openedBy = openedBy.value();
		this.openedAt = openedAt;
	}

	/**
	 * Takes a seat out of what the quorum is counted from.
	 * @param seat the seat
	 * @param at when it was given up
	 */
	public void leaveEmpty(long seat, Instant at) {
		requireCollecting();
		this.seats = this.seats.stream()
			.map((one) -> (one.seatId() == seat && one.counts()) ? one.leftEmpty(at) : one)
			.toList();
	}

	/**
	 * Closes the collection once; see {@link RoundProgress} for who calls when.
	 */
	public void close(Instant at) {
		if (this.closedAt == null) {
			this.closedAt = at;
		}
	}

	/**
	 * Opens a new window after too few critiques came in the last.
	 * @param newDate its last day
	 */
	public void extend(LocalDate newDate) {
		requireShortfall();
		if (!newDate.isAfter(dueDate())) {
			throw new IllegalArgumentException("%s is not after %s".formatted(newDate, dueDate()));
		}
		this.terms = this.terms.extended(newDate);
		this.closedAt = null;
	}

	/** Gives the round up for lack of critiques. */
	public void cancel(String reason) {
		requireShortfall();
		this.endReason = reason;
	}

	/** Opens the critiques to the reviewers who have handed in their own. */
	public void release(Instant at) {
		requireCollecting();
		if (this.releasedAt == null) {
			this.releasedAt = at;
		}
	}

	/** Takes no more critiques and opens those that came to all reviewers. */
	public void synthesised(Instant at) {
		requireCollecting();
		this.synthesisedAt = at;
	}

	/** Notes why there will be another round. */
	public void goOn(String reason) {
		this.endReason = reason;
	}

	/** Records how the round ended; the first end stands. */
	public void end(RoundOutcome how, Instant at) {
		if (this.outcome == null) {
			this.outcome = how;
			this.endedAt = at;
		}
	}

	/**
	 * Moves the dates that lie ahead by the working days that a case rested.
	 * @param days the working days
	 * @param calendar which days count
	 */
	public void shift(int days, WorkingCalendar calendar) {
		if (isOver()) {
			return;
		}
		this.terms = this.terms.shifted(days, calendar);
	}

	/**
	 * Refuses what comes after the synthesis or the end.
	 * @throws RoundOver when the round takes nothing more
	 */
	public void requireCollecting() {
		if (isOver()) {
			throw new RoundOver(this.roundNo);
		}
	}

	/** Tells whether the round takes nothing more. */
	public boolean isOver() {
		return this.synthesisedAt != null || this.outcome != null;
	}

	private void requireShortfall() {
		requireCollecting();
		if (this.closedAt == null) {
			throw new Conflict("error.review.stillCollecting");
		}
	}

	/**
	 * Says when the collection closes by itself: once the days of grace are over, after
	 * an extension at the end of its day.
	 */
	public LocalDate lastDay(WorkingCalendar calendar) {
		return this.terms.lastDay(calendar);
	}

	/**
	 * Returns the last day for critiques in time.
	 * @return the due date, or the new one after an extension
	 */
	public LocalDate dueDate() {
		return this.terms.due();
	}

	public boolean isClosed() {
		return this.closedAt != null;
	}

	/** Tells whether the critiques are open to all who gave one. */
	public boolean isReleased() {
		return this.releasedAt != null || isSynthesised();
	}

	/** Tells whether the critiques are open to all reviewers. */
	public boolean isSynthesised() {
		return this.synthesisedAt != null;
	}

	public Optional<RoundSeat> seat(long seat) {
		return this.seats.stream().filter((one) -> one.seatId() == seat).findFirst();
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int no() {
		return this.roundNo;
	}

	public RoundTerms terms() {
		return this.terms;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public List<Question> questions() {
		return this.questions;
	}

	public List<RoundSeat> seats() {
		return this.seats;
	}

	public Optional<RoundOutcome> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	public Optional<String> endReason() {
		return Optional.ofNullable(this.endReason);
	}

}
