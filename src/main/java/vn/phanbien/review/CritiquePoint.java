package vn.phanbien.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.shared.CaseNumber;

/**
 * One point of a critique. Its key is stable: recommendations are traced to it and later
 * rounds judge it.
 */
@Table("critique_point")
public class CritiquePoint {

	@Id
	private @Nullable Long id;

	private long critiqueId;

	private String caseNumber;

	private int roundNo;

	@Embedded.Empty
	private Finding finding;

	@PersistenceCreator
	@SuppressWarnings("NullAway.Init")
	private CritiquePoint() {
	}

	/**
	 * Adds a point to a stored critique.
	 * @param critique the critique
	 * @param finding what it says
	 */
	public CritiquePoint(Critique critique, Finding finding) {
		this.critiqueId = critique.id();
		this.caseNumber = critique.caseNumber().value();
		this.roundNo = critique.round();
		this.finding = finding;
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.id;
	}

	public long critique() {
		return this.critiqueId;
	}

	public CaseNumber caseNumber() {
		return new CaseNumber(this.caseNumber);
	}

	public int round() {
		return this.roundNo;
	}

	public Finding finding() {
		return this.finding;
	}

	/**
	 * What a point says.
	 *
	 * @param section the section that it belongs to, 1 to 9, or {@link #WHOLE}
	 * @param page where in the dossier
	 * @param quote the words that it is about
	 * @param problem what is wrong
	 * @param proposal what to do instead
	 * @param weight how much it matters
	 * @param addressee who should act
	 */
	public record Finding(int section, @Nullable String page, @Nullable String quote, String problem,
			@Nullable String proposal, Weight weight, Addressee addressee) {

		/** The section of a point about the work as a whole. */
		public static final int WHOLE = 0;

		/**
		 * Returns what to recommend: the proposal, else the problem itself.
		 */
		public String advice() {
			return Optional.ofNullable(this.proposal).orElse(this.problem);
		}

	}

}
