package vn.phanbien.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A whole entry of the registry: what a composer and a conflict check read.
 *
 * @param expert the card; its workplace and association sum up the details
 * @param version how often it was changed
 * @param details the rest
 * @param consents the purposes to which the person agrees now
 * @param inactiveReason why the person is not to be asked any more, or null
 * @param mergedInto the entry that took this one in, or null
 */
public record ExpertProfile(Expert expert, int version, ExpertDetails details, Set<ConsentPurpose> consents,
		@Nullable String inactiveReason, @Nullable ExpertId mergedInto) {

	public ExpertId id() {
		return this.expert.id();
	}

	/**
	 * Lists the bodies that the person has been with on or after a day: workplaces, and
	 * the associations, which have no dates.
	 * @param day the day
	 * @return their names
	 */
	public List<String> bodiesSince(LocalDate day) {
		List<String> bodies = new ArrayList<>();
		this.details.workplaces()
			.stream()
			.filter((place) -> place.since(day))
			.map(Workplace::name)
			.forEach(bodies::add);
		bodies.addAll(this.details.associations());
		return List.copyOf(bodies);
	}

	/**
	 * Tells whether the person knows about something.
	 * @param wanted fields of the tree
	 * @return true when a field of the person is one of them or lies within one
	 */
	public boolean fits(Collection<FieldCode> wanted) {
		return this.details.fields().stream().anyMatch((field) -> wanted.stream().anyMatch(field::within));
	}

	/**
	 * Says why the person should not be invited.
	 * @param day on which day
	 * @param load the cases of the year
	 * @return nothing when the person may be invited
	 */
	public Set<Obstacle> obstacles(LocalDate day, int load) {
		Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
		if (!this.expert.active()) {
			obstacles.add(Obstacle.INACTIVE);
		}
		if (!this.consents.contains(ConsentPurpose.REGISTRY)) {
			obstacles.add(Obstacle.NO_CONSENT);
		}
		if (this.details.absences().stream().anyMatch((absence) -> absence.on(day))) {
			obstacles.add(Obstacle.AWAY);
		}
		Integer wished = this.details.wishedLoad();
		if (wished != null && load >= wished) {
			obstacles.add(Obstacle.LOAD_REACHED);
		}
		return obstacles;
	}

}
