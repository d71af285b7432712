package vn.phanbien.review.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.PointProgress;
import vn.phanbien.review.RoundView.ComparedPoint;
import vn.phanbien.review.RoundView.Comparison;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.RoundView.Judgement;
import vn.phanbien.review.RoundView.PointView;
import vn.phanbien.review.RoundView.ProgressCount;
import vn.phanbien.review.RoundView.Who;

/**
 * Holds a round against the one before, point by point.
 */
final class RoundComparison {

	private RoundComparison() {
	}

	/**
	 * Compares two rounds as one reader sees them.
	 * @param before the critiques of the earlier round
	 * @param now those of the later one
	 * @return the comparison
	 */
	static Comparison of(List<CritiqueView> before, List<CritiqueView> now) {
		List<ComparedPoint> points = before.stream()
			.flatMap((critique) -> critique.points().stream().map((point) -> compared(point, critique.who(), now)))
			.sorted(Comparator.comparing((ComparedPoint one) -> one.point().section()))
			.toList();
		List<ProgressCount> counts = Arrays.stream(PointProgress.values())
			.map((one) -> new ProgressCount(one, points.stream().filter((point) -> point.verdict() == one).count()))
			.toList();
		return new Comparison(points, counts, now.stream().mapToInt((critique) -> critique.points().size()).sum());
	}

	private static ComparedPoint compared(PointView point, Who author, List<CritiqueView> now) {
		List<Judgement> judgements = now.stream()
			.flatMap((critique) -> critique.marks()
				.stream()
				.filter((mark) -> mark.point() == point.id())
				.map((mark) -> new Judgement(critique.who(), mark.progress())))
			.toList();
		return new ComparedPoint(point, author, judgements, verdict(judgements));
	}

	private static @Nullable PointProgress verdict(List<Judgement> judgements) {
		if (judgements.isEmpty()) {
			return null;
		}
		for (PointProgress one : PointProgress.values()) {
			if (2 * judgements.stream().filter((said) -> said.progress() == one).count() > judgements.size()) {
				return one;
			}
		}
		return PointProgress.PARTLY;
	}

}
