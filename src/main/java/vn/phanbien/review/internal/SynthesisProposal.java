package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Conclusion;
import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.PointMark;
import vn.phanbien.review.PointProgress;
import vn.phanbien.review.Recommendation;
import vn.phanbien.review.Section;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.VietnameseText;

/**
 * What the machine can say of a round before the secretary does: points with the same
 * advice to the same addressee merged, recommendations of the round before that are not
 * resolved, the conclusion of most.
 */
final class SynthesisProposal {

	private final List<Critique> critiques;

	private final Map<Long, CritiquePoint> points;

	/**
	 * @param critiques the critiques of the round
	 * @param points the points of the case, of all rounds
	 */
	SynthesisProposal(List<Critique> critiques, Collection<CritiquePoint> points) {
		this.critiques = critiques;
		this.points = points.stream().collect(Collectors.toMap(CritiquePoint::id, (point) -> point));
	}

	/**
	 * Merges the points of the round, the gravest first, behind what is left of the round
	 * before.
	 */
	List<Merged> merge(@Nullable Synthesis before) {
		List<Merged> merged = new ArrayList<>();
		if (before != null) {
			before.recommendations()
				.stream()
				.filter((recommendation) -> !isResolved(recommendation))
				.forEach((recommendation) -> merged.add(new Merged(recommendation.content(), recommendation.addressee(),
						recommendation.weight(), new LinkedHashSet<>(recommendation.sources()))));
		}
		Map<String, Merged> byAdvice = new LinkedHashMap<>();
		roundPoints().forEach(
				(point) -> byAdvice.merge(point.finding().addressee() + VietnameseText.fold(point.finding().advice()),
						new Merged(point.finding().advice(), point.finding().addressee(), point.finding().weight(),
								Set.of(point.id())),
						Merged::with));
		byAdvice.values()
			.stream()
			.sorted(Comparator.comparing(Merged::weight).thenComparing(Merged::addressee))
			.forEach(merged::add);
		return merged;
	}

	private boolean isResolved(Recommendation recommendation) {
		return !recommendation.sources().isEmpty() && recommendation.sources().stream().allMatch(this::isResolved);
	}

	/** Tells whether more reviewers of this round call a point resolved than do not. */
	boolean isResolved(long point) {
		List<PointProgress> marks = this.critiques.stream()
			.flatMap((critique) -> critique.marks().stream())
			.filter((mark) -> mark.pointId() == point)
			.map(PointMark::progress)
			.toList();
		long resolved = marks.stream().filter((mark) -> mark == PointProgress.RESOLVED).count();
		return 2 * resolved > marks.size();
	}

	/**
	 * Counts the critiques of this round that bring one of the points or uphold one of
	 * them. Who calls an earlier point not resolved, or resolved only in part, upholds it
	 * as far as it is open; who says nothing of it is not counted.
	 */
	int supporters(Collection<Long> sources) {
		return (int) sources.stream().map(this::backers).flatMap(Set::stream).distinct().count();
	}

	/** Finds the critiques of this round that bring a point or uphold it. */
	Set<Long> backers(long source) {
		CritiquePoint point = this.points.get(source);
		return this.critiques.stream()
			.filter((critique) -> (point != null && point.critique() == critique.id()) || critique.marks()
				.stream()
				.anyMatch((mark) -> mark.pointId() == source && mark.progress() != PointProgress.RESOLVED))
			.map(Critique::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean knows(long point) {
		return this.points.containsKey(point);
	}

	int voices() {
		return this.critiques.size();
	}

	int pointCount() {
		return roundPoints().size();
	}

	/** Counts the conclusions, in their order. */
	Map<Conclusion, Long> conclusions() {
		return this.critiques.stream()
			.flatMap((critique) -> critique.conclusion().stream())
			.collect(Collectors.groupingBy((conclusion) -> conclusion, () -> new EnumMap<>(Conclusion.class),
					Collectors.counting()));
	}

	/** Finds the conclusion of more than half; where opinion is split there is none. */
	Optional<Conclusion> majority() {
		Map<Conclusion, Long> conclusions = conclusions();
		long concluded = conclusions.values().stream().mapToLong(Long::longValue).sum();
		return conclusions.keySet()
			.stream()
			.filter((conclusion) -> 2 * conclusions.getOrDefault(conclusion, 0L) > concluded)
			.findFirst();
	}

	/**
	 * Lists the critiques that come to something else than the majority; where opinion is
	 * split, none of them dissents.
	 */
	List<Critique> dissenting() {
		Optional<Conclusion> majority = majority();
		return this.critiques.stream()
			.filter((critique) -> majority.isPresent() && critique.conclusion().isPresent())
			.filter((critique) -> !critique.conclusion().equals(majority))
			.toList();
	}

	/**
	 * Tells in its author's own words what a critique says; its points where it says no
	 * more.
	 */
	String words(Critique critique) {
		String own = Stream.concat(critique.general().stream(), critique.sections().stream().map(Section::content))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
		return !own.isEmpty() ? own
				: roundPoints().stream()
					.filter((point) -> point.critique() == critique.id())
					.map((point) -> point.finding().problem())
					.collect(Collectors.joining("\n"));
	}

	private List<CritiquePoint> roundPoints() {
		Set<Long> ids = this.critiques.stream().map(Critique::id).collect(Collectors.toSet());
		return this.points.values()
			.stream()
			.filter((point) -> ids.contains(point.critique()))
			.sorted(Comparator.comparing(CritiquePoint::id))
			.toList();
	}

	/**
	 * Points that say the same.
	 *
	 * @param content what to do
	 * @param addressee who should
	 * @param weight the gravest of the points'
	 * @param sources the points
	 */
	record Merged(String content, Addressee addressee, Weight weight, Set<Long> sources) {

		Merged with(Merged other) {
			Set<Long> both = new LinkedHashSet<>(this.sources);
			both.addAll(other.sources);
			Weight gravest = (this.weight.compareTo(other.weight) <= 0) ? this.weight : other.weight;
			return new Merged(this.content, this.addressee, gravest, both);
		}

	}

}
