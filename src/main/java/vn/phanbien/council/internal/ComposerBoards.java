package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.council.internal.ComposerBoard.Card;
import vn.phanbien.council.internal.ComposerBoard.Count;
import vn.phanbien.council.internal.ComposerBoard.Cover;
import vn.phanbien.council.internal.ComposerBoard.Material;
import vn.phanbien.council.internal.ComposerBoard.Meter;
import vn.phanbien.council.internal.ComposerBoard.Point;
import vn.phanbien.council.internal.Ranking.Ranked;
import vn.phanbien.council.internal.Ranking.Reason;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Words;

/**
 * Draws the composer's board in the reader's language.
 */
@Component
class ComposerBoards {

	/** The rest is found by typing into a row. */
	static final int BEST = 40;

	private static final int HINDERED = 20;

	private final SeatLabels labels;

	private final TieWords ties;

	private final Words words;

	ComposerBoards(SeatLabels labels, TieWords ties, Words words) {
		this.labels = labels;
		this.ties = ties;
		this.words = words;
	}

	ComposerBoard of(Material material, List<Optional<Place>> rows) {
		Pool pool = material.pool();
		List<Place> seated = rows.stream().flatMap(Optional::stream).toList();
		Set<PersonId> persons = seated.stream().map(Place::person).collect(Collectors.toSet());
		List<Candidate> members = pool.experts()
			.stream()
			.filter((candidate) -> persons.contains(candidate.person()))
			.toList();
		Map<String, Integer> associations = associations(members);
		List<Ranked> ranked = Ranking.of(material.brief().wishes(associations),
				Stream.concat(pool.experts().stream(), pool.inactive().stream())
					.filter((candidate) -> !persons.contains(candidate.person()))
					.toList());
		List<Ranked> free = ranked.stream().filter((one) -> !one.candidate().hindered()).toList();
		List<Card> hindered = ranked.stream()
			.filter((one) -> one.candidate().hindered())
			.limit(HINDERED)
			.map((one) -> card(one, material.brief()))
			.toList();
		return new ComposerBoard(material, free.stream().limit(BEST).map((one) -> card(one, material.brief())).toList(),
				Math.max(0, ranked.size() - Math.min(free.size(), BEST) - hindered.size()), hindered,
				rows.stream().map((row) -> row.map((place) -> ties(pool, place)).orElse(List.of())).toList(),
				meter(material.brief(), seated, members, associations),
				seated.stream()
					.map(Place::theme)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.distinct()
					.sorted()
					.toList());
	}

	private static Map<String, Integer> associations(List<Candidate> members) {
		Map<String, Integer> counts = new TreeMap<>();
		members.forEach((member) -> member.profile()
			.details()
			.associations()
			.forEach((association) -> counts.merge(association, 1, Integer::sum)));
		return counts;
	}

	private List<String> ties(Pool pool, Place place) {
		return pool.ties(place.person()).stream().map(this.ties::of).toList();
	}

	private Card card(Ranked ranked, Briefs.Brief brief) {
		Candidate candidate = ranked.candidate();
		Locale locale = LocaleContextHolder.getLocale();
		String name = Stream.of(this.labels.titles(candidate.expert(), locale), candidate.expert().name())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return new Card(candidate.expert().id().toString(), name, candidate.expert().workplace(),
				candidate.expert().association(), ranked.points(),
				ranked.reasons().stream().map((reason) -> point(reason, brief)).toList(),
				candidate.ties().stream().map(this.ties::of).toList());
	}

	private Point point(Reason reason, Briefs.Brief brief) {
		@Nullable Object[] arguments = reason.arguments()
			.stream()
			.map((argument) -> (argument instanceof FieldCode code) ? brief.name(code) : argument)
			.toArray();
		String points = (reason.points() > 0) ? "+" + reason.points()
				: String.valueOf(reason.points()).replace('-', '−');
		return new Point(this.words.text("council.reason." + reason.key(), arguments), points, reason.points() < 0);
	}

	private static Meter meter(Briefs.Brief brief, List<Place> seated, List<Candidate> members,
			Map<String, Integer> associations) {
		Map<String, Integer> themes = new LinkedHashMap<>();
		for (Place place : seated) {
			String theme = place.theme();
			if (theme != null) {
				themes.merge(theme, 1, Integer::sum);
			}
		}
		List<Cover> fields = new ArrayList<>();
		for (FieldCode wanted : brief.wanted()) {
			fields.add(new Cover(brief.name(wanted),
					(int) members.stream().filter((member) -> member.profile().fits(List.of(wanted))).count()));
		}
		return new Meter(seated.size(), seated.size() % 2 == 0, count(seated, SeatRole.REVIEWER),
				count(seated, SeatRole.MEMBER), (int) seated.stream().filter((place) -> place.expert() == null).count(),
				counts(associations), fields, counts(themes));
	}

	private static int count(List<Place> seated, SeatRole role) {
		return (int) seated.stream().filter((place) -> place.role() == role).count();
	}

	private static List<Count> counts(Map<String, Integer> counts) {
		return counts.entrySet().stream().map((entry) -> new Count(entry.getKey(), entry.getValue())).toList();
	}

}
