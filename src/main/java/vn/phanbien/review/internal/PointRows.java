package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.review.CritiquePoint;

/**
 * The table of points.
 */
interface PointRows extends CrudRepository<CritiquePoint, Long> {

	List<CritiquePoint> findByCaseNumberOrderById(String caseNumber);

}
