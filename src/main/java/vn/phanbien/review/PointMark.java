package vn.phanbien.review;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A reviewer's judgement of a point from the round before.
 *
 * @param pointId the point
 * @param progress what has become of it
 */
@Table("critique_mark")
public record PointMark(long pointId, PointProgress progress) {
}
