package vn.phanbien.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;

/**
 * The recommendations of the report in force with their answers, as one person may read
 * them.
 *
 * @param items one for each recommendation
 * @param answered how many have an answer
 * @param open whether an answer is still awaited
 * @param closedReason why a leader stopped waiting; null for the authority
 * @param closedAt when
 * @param closable whether this person may stop waiting
 * @param version of the case, to be sent with whatever is done about it
 */
public record LedgerView(List<Item> items, int answered, boolean open, @Nullable String closedReason,
		@Nullable Instant closedAt, boolean closable, int version) {

	/**
	 * A row of the ledger.
	 *
	 * @param id the recommendation's key
	 * @param no its number in the report
	 * @param text what is recommended
	 * @param addressee to whom
	 * @param weight how much depends on it
	 * @param support which critiques carry it; null for the authority
	 * @param dissent who thinks otherwise; null for the authority
	 * @param answer the answer; {@link Answer#NO_REPLY} to begin with
	 * @param explanation the authority's reasons
	 * @param replyNumber number and symbol of the reply
	 * @param replyDate its date
	 * @param answeredAt when it was recorded
	 * @param answeredBy who answered
	 * @param earlier what was answered before, the oldest first
	 */
	public record Item(long id, int no, String text, Addressee addressee, Weight weight, @Nullable String support,
			@Nullable String dissent, Answer answer, @Nullable String explanation, @Nullable String replyNumber,
			@Nullable LocalDate replyDate, @Nullable Instant answeredAt, @Nullable String answeredBy,
			List<Given> earlier) {
	}

	/**
	 * An earlier answer to a recommendation.
	 *
	 * @param answer the answer
	 * @param explanation the authority's reasons
	 * @param replyNumber number and symbol of the reply
	 * @param replyDate its date
	 * @param answeredAt when it was recorded
	 * @param answeredBy who answered
	 */
	public record Given(Answer answer, @Nullable String explanation, @Nullable String replyNumber,
			@Nullable LocalDate replyDate, @Nullable Instant answeredAt, @Nullable String answeredBy) {
	}

}
