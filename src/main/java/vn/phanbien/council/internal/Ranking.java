package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.Obstacle;

/**
 * Puts candidates in order for one council, and says for each what counted how much. The
 * points are plain sums, so that a person can follow and overrule them.
 */
final class Ranking {

	private static final int FIELD = 40;

	private static final int WIDER_FIELD = 20;

	private static final int SPECIALITY = 15;

	private static final int FREE = 20;

	/** What somebody can bear who has wished for nothing. */
	private static final int USUAL_LOAD = 4;

	private static final int PUNCTUAL = 15;

	private static final int NEW_HERE = 10;

	private static final int PAPER = -3;

	private static final int SAME_ASSOCIATION = -5;

	private static final int MOST_FOR_ASSOCIATION = -15;

	private static final Map<Obstacle, Integer> OBSTACLES = Map.of(Obstacle.INACTIVE, -100, Obstacle.NO_CONSENT, -50,
			Obstacle.LOAD_REACHED, -15);

	private static final int AWAY = -40;

	private static final int CERTAIN_TIE = -60;

	private static final int LIKELY_TIE = -25;

	private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::points)
		.reversed()
		.thenComparing((ranked) -> ranked.candidate().load())
		.thenComparing((ranked) -> ranked.candidate().expert().id().value());

	private final Wishes wishes;

	private Ranking(Wishes wishes) {
		this.wishes = wishes;
	}

	static List<Ranked> of(Wishes wishes, Collection<Candidate> candidates) {
		Ranking ranking = new Ranking(wishes);
		return candidates.stream().map(ranking::ranked).sorted(BEST_FIRST).toList();
	}

	private Ranked ranked(Candidate candidate) {
		List<Reason> reasons = new ArrayList<>();
		field(candidate, reasons);
		load(candidate, reasons);
		punctuality(candidate, reasons);
		association(candidate, reasons);
		if (!candidate.account()) {
			reasons.add(new Reason("paper", PAPER));
		}
		candidate.obstacles().stream().sorted().forEach((obstacle) -> {
			Integer points = OBSTACLES.get(obstacle);
			if (points != null) {
				reasons.add(new Reason(obstacle.name(), points));
			}
		});
		candidate.away()
			.stream()
			.limit(1)
			.forEach((absence) -> reasons
				.add(absence.until() != null ? new Reason("away", AWAY, absence.from(), absence.until())
						: new Reason("away.open", AWAY, absence.from())));
		if (!candidate.ties().isEmpty()) {
			boolean certain = candidate.ties().stream().anyMatch(KnownConflict::certain);
			reasons.add(new Reason("ties", certain ? CERTAIN_TIE : LIKELY_TIE, candidate.ties().size()));
		}
		return new Ranked(candidate, reasons.stream().mapToInt(Reason::points).sum(), List.copyOf(reasons));
	}

	private void field(Candidate candidate, List<Reason> reasons) {
		FieldCode within = first(candidate, true);
		FieldCode wider = first(candidate, false);
		if (within != null) {
			reasons.add(new Reason("field", FIELD, within));
		}
		else if (wider != null) {
			reasons.add(new Reason("wider", WIDER_FIELD, wider));
		}
		candidate.expert()
			.fields()
			.stream()
			.filter((speciality) -> this.wishes.mentions(BodyNames.plain(speciality)))
			.findFirst()
			.ifPresent((speciality) -> reasons.add(new Reason("speciality", SPECIALITY, speciality)));
	}

	private @Nullable FieldCode first(Candidate candidate, boolean narrow) {
		return candidate.profile()
			.details()
			.fields()
			.stream()
			.sorted()
			.filter((field) -> this.wishes.fields()
				.stream()
				.anyMatch((wanted) -> narrow ? field.within(wanted) : wanted.within(field)))
			.findFirst()
			.orElse(null);
	}

	private static void load(Candidate candidate, List<Reason> reasons) {
		Integer wished = candidate.profile().details().wishedLoad();
		int most = (wished != null) ? Math.max(wished, 1) : USUAL_LOAD;
		int points = Math.max(0, FREE - FREE * candidate.load() / most);
		reasons.add((wished != null) ? new Reason("load.wished", points, candidate.load(), wished)
				: new Reason("load", points, candidate.load()));
	}

	private static void punctuality(Candidate candidate, List<Reason> reasons) {
		Integer share = candidate.totals().punctuality();
		reasons.add((share != null) ? new Reason("punctuality", PUNCTUAL * share / 100, share)
				: new Reason("newHere", NEW_HERE));
	}

	private void association(Candidate candidate, List<Reason> reasons) {
		candidate.profile()
			.details()
			.associations()
			.stream()
			.filter(this.wishes.associations()::containsKey)
			.findFirst()
			.ifPresent((association) -> {
				int seated = this.wishes.associations().getOrDefault(association, 0);
				reasons.add(new Reason("association", Math.max(MOST_FOR_ASSOCIATION, SAME_ASSOCIATION * seated),
						association, seated));
			});
	}

	/**
	 * What a council is to be composed for.
	 *
	 * @param fields the fields wanted
	 * @param subject what the work and the fields are called, folded, in which
	 * specialities are looked for
	 * @param associations how many of the present composition come from which association
	 */
	record Wishes(List<FieldCode> fields, String subject, Map<String, Integer> associations) {

		boolean mentions(String words) {
			return !words.isBlank() && this.subject.contains(words);
		}

	}

	/**
	 * A candidate in the order.
	 *
	 * @param candidate who
	 * @param points the sum
	 * @param reasons what it comes from
	 */
	record Ranked(Candidate candidate, int points, List<Reason> reasons) {
	}

	/**
	 * Something that counted.
	 *
	 * @param key the message behind {@code council.reason.}
	 * @param points how much
	 * @param arguments what the message fills in
	 */
	record Reason(String key, int points, List<Object> arguments) {

		Reason(String key, int points, Object... arguments) {
			this(key, points, List.of(arguments));
		}

	}

}
