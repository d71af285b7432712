package vn.phanbien.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What one seat has to say in a round; handed in once and never changed.
 */
@Table("critique")
public class Critique {

	@Id
	private @Nullable Long id;

	private String caseNumber;

	private int roundNo;

	private long seatId;

	private boolean reviewer;

	private long personId;

	private Instant submittedAt;

	private boolean late;

	private boolean onPaper;

	@Embedded.Empty
	private Opinion opinion;

	@MappedCollection(idColumn = "critique_id", keyColumn = "ordinal")
	private List<Section> sections;

	@MappedCollection(idColumn = "critique_id", keyColumn = "ordinal")
	private List<PointMark> marks;

	@MappedCollection(idColumn = "critique_id", keyColumn = "ordinal")
	private List<Attachment> attachments;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Critique() {
	}

	/**
	 * Hands in a critique.
	 * @param round the round, which must still take critiques
	 * @param seat from which seat
	 * @param person by whom
	 * @param opinion the opinion as a whole
	 * @param parts its parts
	 * @param onPaper whether it came on paper
	 * @param at when
	 */
	public Critique(ReviewRound round, RoundSeat seat, PersonId person, Opinion opinion, Parts parts, boolean onPaper,
			Instant at) {
		round.requireCollecting();
		this.caseNumber = round.caseNumber().value();
		this.roundNo = round.no();
		this.seatId = seat.seatId();
		this.reviewer = seat.reviewer();
		this.personId = person.value();
		this.submittedAt = at;
		this.late = WorkingCalendar.isOverdue(round.dueDate(), at);
		this.onPaper = onPaper;
		this.opinion = opinion;
		this.sections = List.copyOf(parts.sections());
		this.marks = List.copyOf(parts.marks());
		this.attachments = List.copyOf(parts.attachments());
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
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

	public boolean isReviewers() {
		return this.reviewer;
	}

	public PersonId person() {
		return new PersonId(this.personId);
	}

	public Instant submittedAt() {
		return this.submittedAt;
	}

	public boolean isLate() {
		return this.late;
	}

	public boolean isOnPaper() {
		return this.onPaper;
	}

	public Optional<Conclusion> conclusion() {
		return Optional.ofNullable(this.opinion.conclusion());
	}

	public Optional<String> general() {
		return Optional.ofNullable(this.opinion.general());
	}

	public List<Section> sections() {
		return this.sections;
	}

	public List<PointMark> marks() {
		return this.marks;
	}

	public List<Attachment> attachments() {
		return this.attachments;
	}

	/**
	 * The opinion as a whole.
	 *
	 * @param conclusion what it comes to; null in consultancy
	 * @param general a remark on the whole
	 */
	public record Opinion(@Nullable Conclusion conclusion, @Nullable String general) {
	}

	/**
	 * What the opinion is made of, the points apart.
	 *
	 * @param sections answers to the questions, empty ones left out
	 * @param marks judgements of points from the round before
	 * @param attachments files
	 */
	public record Parts(List<Section> sections, List<PointMark> marks, List<Attachment> attachments) {
	}

}
