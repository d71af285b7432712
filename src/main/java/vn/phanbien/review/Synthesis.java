package vn.phanbien.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What a round comes to: what most say, what some say otherwise, and what is recommended.
 * Written once; a later round has its own.
 */
@Table("synthesis")
public class Synthesis {

	@Id
	private @Nullable Long id;

	private String caseNumber;

	private int roundNo;

	private String summary;

	private @Nullable String majority;

	private @Nullable String dissent;

	private long writtenBy;

	private Instant writtenAt;

	@MappedCollection(idColumn = "synthesis_id", keyColumn = "ordinal")
	private List<Recommendation> recommendations;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private Synthesis() {
	}

	/**
	 * Writes the synthesis of a round.
	 * @param round the round, whose critiques become open
	 * @param texts the words
	 * @param recommendations what is recommended
	 * @param by who wrote it
	 * @param at when
	 */
	public Synthesis(ReviewRound round, Texts texts, List<Recommendation> recommendations, PersonId by, Instant at) {
		round.synthesised(at);
		this.caseNumber = round.caseNumber().value();
		this.roundNo = round.no();
		this.summary = texts.summary();
		this.majority = texts.majority();
		this.dissent = texts.dissent();
		this.recommendations = List.copyOf(recommendations);
		this.writtenBy = by.value();
		this.writtenAt = at;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int round() {
		return this.roundNo;
	}

	public String summary() {
		return this.summary;
	}

	public Optional<String> majority() {
		return Optional.ofNullable(this.majority);
	}

	/**
	 * Returns the opinions that the majority does not share; kept to the report.
	 */
	public Optional<String> dissent() {
		return Optional.ofNullable(this.dissent);
	}

	public List<Recommendation> recommendations() {
		return this.recommendations;
	}

	public PersonId writtenBy() {
		return new PersonId(this.writtenBy);
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}

	/**
	 * The words of a synthesis.
	 *
	 * @param summary the whole in short
	 * @param majority what most say
	 * @param dissent what some say otherwise
	 */
	public record Texts(String summary, @Nullable String majority, @Nullable String dissent) {
	}

}
