package vn.phanbien.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.report.Recommendation;

/**
 * An answer of the authority to one recommendation. A later answer is another one: it
 * stands beside the earlier, which stays as it was given.
 */
@Table("recommendation_answer")
public class RecommendationAnswer {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private long recommendationId;

	private Answer answer = Answer.NO_REPLY;

	private @Nullable String explanation;

	private @Nullable String replyNumber;

	private @Nullable LocalDate replyDate;

	private @Nullable Long answeredBy;

	private @Nullable Instant answeredAt;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private RecommendationAnswer() {
	}

	/**
	 * Begins an answer to a recommendation, without a reply yet.
	 * @param recommendation which
	 */
	public RecommendationAnswer(Recommendation recommendation) {
		this.recommendationId = recommendation.id();
	}

	/**
	 * Takes down what the authority says.
	 * @param answer the answer
	 * @param explanation why
	 * @param reply the document it stands in
	 * @param by who answers, or who recorded the paper
	 * @param at when
	 * @throws ExplanationMissing when a recommendation is turned down without a reason
	 * @throws IllegalStateException when it was given already
	 */
	public void give(Answer answer, @Nullable String explanation, Reply reply, PersonId by, Instant at) {
		if (this.answeredAt != null) {
			throw new IllegalStateException("An answer stays as it was given");
		}
		if (answer == Answer.NOT_ADOPTED && explanation == null) {
			throw new ExplanationMissing();
		}
		this.answer = answer;
		this.explanation = explanation;
		this.replyNumber = reply.number();
		this.replyDate = reply.date();
		this.answeredBy = by.value();
		this.answeredAt = at;
	}

	public long recommendation() {
		return this.recommendationId;
	}

	public Answer answer() {
		return this.answer;
	}

	public boolean isOpen() {
		return !this.answer.isFinal();
	}

	public Optional<String> explanation() {
		return Optional.ofNullable(this.explanation);
	}

	public Reply reply() {
		return new Reply(this.replyNumber, this.replyDate);
	}

	public Optional<PersonId> answeredBy() {
		return Optional.ofNullable(this.answeredBy).map(PersonId::new);
	}

	public Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answeredAt);
	}

	/**
	 * The document in which the authority replies, where there is one.
	 *
	 * @param number its number and symbol
	 * @param date its date
	 */
	public record Reply(@Nullable String number, @Nullable LocalDate date) {

		public boolean isNone() {
			return this.number == null && this.date == null;
		}

	}

}
