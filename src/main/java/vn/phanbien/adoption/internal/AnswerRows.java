package vn.phanbien.adoption.internal;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.adoption.RecommendationAnswer;

/**
 * The rows of answers.
 */
interface AnswerRows extends CrudRepository<RecommendationAnswer, Long> {

	List<RecommendationAnswer> findByRecommendationIdIn(Collection<Long> recommendations);

}
