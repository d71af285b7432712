package vn.phanbien.review;

import org.springframework.data.relational.core.mapping.Table;

/**
 * One of the nine sections as the reviewers were asked it: frozen when the round was
 * opened, so that an answer keeps its question.
 *
 * @param section 1 to 9
 * @param content the text of the question
 */
@Table("review_round_question")
public record Question(int section, String content) {
}
