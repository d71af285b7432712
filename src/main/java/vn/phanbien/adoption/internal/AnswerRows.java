package vn.phanbien.adoption.internal;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.adoption.RecommendationAnswer;

/**
 * The rows of answers.
 */
interface AnswerRows extends CrudRepository<RecommendationAnswer, Long> {

	/** Finds what was answered, the oldest first. */
	List<RecommendationAnswer> findByRecommendationIdInOrderById(Collection<Long> recommendations);

}
