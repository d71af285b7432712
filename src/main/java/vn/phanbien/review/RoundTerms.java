package vn.phanbien.review;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * On which terms a round is opened.
 *
 * @param dueDate the last day for critiques in time
 * @param answerBy the last day to answer an invitation
 * @param graceDays working days after the due date until the collection closes by itself
 * @param blind whether the reviewers' names stay hidden from each other for good
 * @param focus what the reviewers should look at above all
 */
public record RoundTerms(LocalDate dueDate, LocalDate answerBy, int graceDays, boolean blind, @Nullable String focus) {

	public RoundTerms {
		if (answerBy.isAfter(dueDate)) {
			throw new IllegalArgumentException("Answers by %s, critiques by %s".formatted(answerBy, dueDate));
		}
		if (graceDays < 0) {
			throw new IllegalArgumentException("Days of grace: " + graceDays);
		}
	}

}
