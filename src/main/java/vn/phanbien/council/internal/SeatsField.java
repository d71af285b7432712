package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.Person;
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

	private final Candidates.Pool pool;

	SeatsField(Candidates.Pool pool) {
		this.pool = pool;
	}

	Field describe(WayOfWorking way, List<Place> proposal, Function<Candidate, String> label) {
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
					Field.expert(EXPERT, experts), Field.user(STAFF, staff), Field.text(THEME))
			.required(ComposeDecision.SUBMIT)
			.between(CompositionRules.least(way), 60)
			.value(proposal.stream().map(this::row).toList());
	}

	List<Place> read(Values values) {
		List<Place> places = new ArrayList<>();
		List<FieldError> errors = new ArrayList<>();
		List<Values> rows = values.rows(CompositionRules.FIELD);
		for (int index = 0; index < rows.size(); index++) {
			Values row = rows.get(index);
			Optional<Place> place = place(row);
			if (place.isPresent()) {
				places.add(place.get());
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

	private Map<String, Object> row(Place place) {
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
		return row;
	}

	/** Keeps of the present seats those whose holders may still be chosen. */
	List<Place> choosable(List<Place> present) {
		return present.stream().filter((place) -> {
			ExpertId expert = place.expert();
			return (expert != null) ? expert(expert.toString()).isPresent() : this.pool.isStaff(place.person());
		}).toList();
	}

}
