package vn.phanbien.council;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * An interest that the records show, with the evidence.
 *
 * @param ground what kind of interest
 * @param body the body, the paper or the work that stands on the other side
 * @param source which record shows it
 * @param strength how far the record proves it
 * @param caseNumber the other case that shows it, or null
 * @param since the first day of the tie, or its only one; null when unknown
 * @param until the last day, or null while it goes on or where it is one day
 */
public record KnownConflict(Ground ground, String body, Source source, Strength strength, @Nullable String caseNumber,
		@Nullable LocalDate since, @Nullable LocalDate until) {

	/**
	 * An interest of which neither days nor another case are known.
	 * @param ground what kind of interest
	 * @param body what stands on the other side
	 * @param strength how far it is proven
	 * @return the interest
	 */
	public static KnownConflict of(Ground ground, String body, Strength strength) {
		return new KnownConflict(ground, body, ground.source, strength, null, null, null);
	}

	public KnownConflict between(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new KnownConflict(this.ground, this.body, this.source, this.strength, this.caseNumber, first, last);
	}

	public KnownConflict in(CaseNumber other) {
		return new KnownConflict(this.ground, this.body, this.source, this.strength, other.value(), this.since,
				this.until);
	}

	public boolean certain() {
		return this.strength == Strength.CERTAIN;
	}

	/** What makes an interest. */
	public enum Ground {

		/**
		 * Works, or worked in the last years, where the object of the review was drafted.
		 */
		WORKS_FOR_DRAFTER(Source.REGISTRY),

		/** Works, or worked in the last years, for the owner of the project. */
		WORKS_FOR_OWNER(Source.REGISTRY),

		/** Works, or worked in the last years, for the body that ordered the work. */
		WORKS_FOR_ORDERER(Source.REGISTRY),

		/** Belongs to the association that drafted. */
		MEMBER_OF_DRAFTER(Source.REGISTRY),

		/** Belongs to the association that owns the project. */
		MEMBER_OF_OWNER(Source.REGISTRY),

		/** Holds an office in the body that ordered the work. */
		SERVES_ORDERER(Source.ACCOUNTS),

		/**
		 * Signed the letter that ordered the work, or opened the case for the authority.
		 */
		ORDERED_WORK(Source.LETTER),

		/** Is named among those who drafted. */
		TOOK_PART(Source.DRAFTING_TEAM),

		/** Has given an opinion on the same work in another case. */
		EARLIER_OPINION(Source.EARLIER_CASE),

		/** Declared an interest in another case around the same body. */
		DECLARED_BEFORE(Source.DECLARATION),

		/** Declared an interest in this case. */
		DECLARED(Source.DECLARATION);

		private final Source source;

		Ground(Source source) {
			this.source = source;
		}

	}

	/** Which record shows an interest. */
	public enum Source {

		REGISTRY, ACCOUNTS, LETTER, DRAFTING_TEAM, EARLIER_CASE, DECLARATION

	}

	/** How far a record proves an interest. */
	public enum Strength {

		/** The record says so. */
		CERTAIN,

		/** Names are alike; somebody has to look. */
		LIKELY

	}

}
