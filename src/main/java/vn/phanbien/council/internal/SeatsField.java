package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

/**
 * The rows of a composition: how they are offered and how they are read.
 */
final class SeatsField {

	private static final String ROLE = "role";

	private static final String EXPERT = "expert";

	private static final String STAFF = "staff";

	private static final String THEME = "theme";

	private static final String KEEP = "keep";

	private static final int LONGEST_REASON = 1000;

	private final Pool pool;

	SeatsField(Pool pool) {
		this.pool = pool;
	}

	/**
	 * @param reasons why people with ties were kept earlier
	 */
	Field describe(WayOfWorking way, List<Place> proposal, Map<PersonId, String> reasons,
			Function<Candidate, String> label) {
		List<Option> experts = this.pool.experts()
			.stream()
			.map((candidate) -> Option.named(candidate.expert().id().toString(), label.apply(candidate)))
			.toList();
		List<Option> staff = this.pool.staff()
			.stream()
			.map((person) -> Option.named(Objects.requireNonNull(person.username()), person.displayName()))
			.toList();
		List<Option> roles = List.of(SeatRole.values())
			.stream()
			.map((role) -> new Option(role.name(), SeatLabels.key(role, way), null))
			.toList();
		return Field
			.rows(CompositionRules.FIELD, Field.choice(ROLE, roles).required(ComposeDecision.SUBMIT),
					Field.expert(EXPERT, experts), Field.user(STAFF, staff), Field.text(THEME),
					Field.text(KEEP).between(null, LONGEST_REASON))
			.required(ComposeDecision.SUBMIT)
			.between(CompositionRules.least(way), 60)
			.value(proposal.stream().map((place) -> row(place, reasons.get(place.person()))).toList());
	}

	List<Row> read(Values values) {
		List<Row> places = new ArrayList<>();
		List<FieldError> errors = new ArrayList<>();
		List<Values> rows = values.rows(CompositionRules.FIELD);
		for (int index = 0; index < rows.size(); index++) {
			Values row = rows.get(index);
			Optional<Place> place = place(row);
			if (place.isPresent()) {
				places.add(new Row(index + 1, place.get(), row.text(KEEP).orElse(null)));
			}
			else {
				boolean both = row.text(EXPERT).isPresent() && row.text(STAFF).isPresent();
				errors.add(new FieldError(CompositionRules.FIELD,
						both ? "error.council.twoInOneSeat" : "error.council.nobodyOnSeat", index + 1));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return places;
	}

	private Optional<Place> place(Values row) {
		SeatRole role = row.choice(ROLE, SeatRole.class).orElseThrow();
		String theme = row.text(THEME).orElse(null);
		Optional<String> expert = row.text(EXPERT);
		Optional<String> staff = row.text(STAFF);
		if (expert.isPresent() == staff.isPresent()) {
			return Optional.empty();
		}
		return expert.isPresent() ? expert.flatMap(this::expert).map((entry) -> place(role, entry, theme))
				: staff.flatMap(this::member).map((person) -> new Place(role, person.id(), null, theme));
	}

	private static Place place(SeatRole role, Expert expert, @Nullable String theme) {
		return new Place(role, expert.person(), expert.id(), theme);
	}

	private Optional<Expert> expert(String id) {
		return this.pool.experts()
			.stream()
			.map(Candidate::expert)
			.filter((expert) -> expert.id().toString().equals(id))
			.findFirst();
	}

	private Optional<Person> member(String username) {
		return this.pool.staff().stream().filter((person) -> username.equals(person.username())).findFirst();
	}

	private Map<String, Object> row(Place place, @Nullable String reason) {
		Map<String, Object> row = new HashMap<>();
		row.put(ROLE, place.role().name());
		ExpertId expert = place.expert();
		if (expert != null) {
			row.put(EXPERT, expert.toString());
		}
		else {
			this.pool.staff()
				.stream()
				.filter((person) -> person.id().equals(place.person()))
				.findFirst()
				.ifPresent((person) -> row.put(STAFF, Objects.requireNonNull(person.username())));
		}
		if (place.theme() != null) {
			row.put(THEME, place.theme());
		}
		if (reason != null) {
			row.put(KEEP, reason);
		}
		return row;
	}

	/** Keeps of the present seats those whose holders may still be chosen. */
	List<Place> choosable(List<Place> present) {
		return present.stream().filter((place) -> {
			ExpertId expert = place.expert();
			return (expert != null) ? expert(expert.toString()).isPresent() : this.pool.isStaff(place.person());
		}).toList();
	}

	/**
	 * Reads rows that may still be incomplete, as a draft has them.
	 * @param rows the raw values
	 * @return for each row who would sit there; empty where nobody does yet
	 */
	List<Optional<Place>> sketch(@Nullable Object rows) {
		if (!(rows instanceof List<?> list)) {
			return List.of();
		}
		return list.stream()
			.map((row) -> (row instanceof Map<?, ?> cells) ? sketched(cells) : Optional.<Place>empty())
			.toList();
	}

	private Optional<Place> sketched(Map<?, ?> cells) {
		SeatRole role = Stream.of(SeatRole.values())
			.filter((one) -> one.name().equals(cells.get(ROLE)))
			.findFirst()
			.orElse(SeatRole.MEMBER);
		String theme = (cells.get(THEME) instanceof String typed && !typed.isBlank()) ? typed : null;
		return expert(String.valueOf(cells.get(EXPERT))).map((entry) -> place(role, entry, theme))
			.or(() -> member(String.valueOf(cells.get(STAFF)))
				.map((person) -> new Place(role, person.id(), null, theme)));
	}

	/**
	 * A row as it was sent.
	 *
	 * @param number its place, from one
	 * @param place who would sit where
	 * @param keep why the person is kept in spite of ties, or null
	 */
	record Row(int number, Place place, @Nullable String keep) {
	}

}
