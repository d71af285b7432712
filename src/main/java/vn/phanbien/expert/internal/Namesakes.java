package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.Workplace;
import vn.phanbien.expert.internal.SheetReader.Newcomer;
import vn.phanbien.shared.VietnameseText;

/**
 * Knows people by name, to tell one who is there already from one who bears the same
 * name: the same workplace, address, telephone or year of birth gives them away, and so
 * does a name of which nothing else is known.
 */
final class Namesakes {

	private final Map<String, List<Known>> known = new HashMap<>();

	Namesakes(Collection<ExpertProfile> registry) {
		registry.forEach((profile) -> add(profile.expert().name(), traits(profile),
				"#" + profile.id() + " " + profile.expert().name()));
	}

	/**
	 * Says who a newcomer is already: an entry of the registry, or a row of the table.
	 */
	Optional<String> of(Newcomer newcomer) {
		Set<String> traits = traits(newcomer);
		return this.known.getOrDefault(VietnameseText.fold(newcomer.card().name()), List.of())
			.stream()
			.filter((other) -> traits.isEmpty() || other.traits().stream().anyMatch(traits::contains))
			.map(Known::label)
			.findFirst();
	}

	void add(Newcomer newcomer, int row) {
		add(newcomer.card().name(), traits(newcomer), newcomer.card().name() + " (" + row + ")");
	}

	private void add(String name, Set<String> traits, String label) {
		this.known.computeIfAbsent(VietnameseText.fold(name), (folded) -> new ArrayList<>())
			.add(new Known(traits, label));
	}

	static Set<String> traits(ExpertProfile profile) {
		return traits(profile.expert().email(), profile.expert().phone(), profile.details().birthYear(),
				profile.details().workplaces());
	}

	private static Set<String> traits(Newcomer newcomer) {
		return traits(newcomer.card().email(), newcomer.card().phone(), newcomer.details().birthYear(),
				newcomer.details().workplaces());
	}

	private static Set<String> traits(@Nullable String email, @Nullable String phone, @Nullable Integer birthYear,
			List<Workplace> workplaces) {
		Stream<String> marks = Stream
			.of(mark("@", email),
					mark("+", (phone != null) ? phone.replaceAll("\\D", "").replaceFirst("^84", "0") : null),
					mark("*", (birthYear != null) ? birthYear.toString() : null))
			.flatMap(Optional::stream);
		return Stream.concat(marks, workplaces.stream().map((place) -> "/" + VietnameseText.fold(place.name())))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<String> mark(String kind, @Nullable String text) {
		return (text != null && !text.isBlank()) ? Optional.of(kind + VietnameseText.fold(text)) : Optional.empty();
	}

	/**
	 * Somebody of a name.
	 *
	 * @param traits what tells the person from namesakes
	 * @param label how to point at the person
	 */
	private record Known(Set<String> traits, String label) {
	}

}
