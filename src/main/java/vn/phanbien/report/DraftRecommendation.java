package vn.phanbien.report;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;

/**
 * A recommendation as one version of a draft words it.
 *
 * @param text what is recommended
 * @param addressee to whom
 * @param weight how much depends on it
 * @param origin its number in the synthesis that it stems from, or null
 * @param support which critiques carry it, in words
 * @param dissent who thinks otherwise, in words
 */
@Table("report_draft_recommendation")
public record DraftRecommendation(String text, Addressee addressee, Weight weight, @Nullable Integer origin,
		@Nullable String support, @Nullable String dissent) {
}
