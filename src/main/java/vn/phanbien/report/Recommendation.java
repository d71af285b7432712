package vn.phanbien.report;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;

/**
 * A recommendation of an issued report, which the authority answers.
 *
 * @param id its key for good
 * @param caseNumber the case
 * @param edition the edition of the report
 * @param no its number in the report
 * @param text what is recommended
 * @param addressee to whom
 * @param weight how much depends on it
 * @param support which critiques carry it, in words; not for the authority
 * @param dissent who thinks otherwise, in words; not for the authority
 */
public record Recommendation(long id, CaseNumber caseNumber, int edition, int no, String text, Addressee addressee,
		Weight weight, @Nullable String support, @Nullable String dissent) {
}
