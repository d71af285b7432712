package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.candidate;
import static vn.phanbien.council.internal.CouncilMother.conflicted;
import static vn.phanbien.council.internal.CouncilMother.expertOn;
import static vn.phanbien.council.internal.CouncilMother.onPaper;
import static vn.phanbien.council.internal.CouncilMother.staffOn;

/**
 * What the composer is offered.
 */
class ProposalTests {

	private static final List<Candidate> REGISTRY = ranked(conflicted(1), candidate(2, 3), candidate(3, 0),
			onPaper(4, 0), candidate(5, 1), candidate(6, 0), candidate(7, 9));

	@Test
	void proposesTheLeastLoadedForACouncil() {
		List<Place> places = Proposal.of(WayOfWorking.COUNCIL, List.of(), REGISTRY, OFFICER);

		assertThat(places).containsExactly(expertOn(SeatRole.CHAIR, 3), staffOn(SeatRole.SECRETARY, OFFICER),
				expertOn(SeatRole.REVIEWER, 6), expertOn(SeatRole.REVIEWER, 5), expertOn(SeatRole.MEMBER, 2));
	}

	@Test
	void proposesSomebodyWithTiesOnlyWhenNobodyElseIsLeft() {
		assertThat(Proposal.of(WayOfWorking.WRITTEN, List.of(), List.of(conflicted(1), candidate(2, 0), onPaper(3, 9)),
				OFFICER))
			.containsExactly(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 3));
		assertThat(Proposal.of(WayOfWorking.WRITTEN, List.of(), List.of(conflicted(1), candidate(2, 0)), OFFICER))
			.containsExactly(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 1));
	}

	@Test
	void takesExpertsOnPaperWhenTheOthersAreUsedUp() {
		List<Place> places = Proposal.of(WayOfWorking.WRITTEN, List.of(), ranked(onPaper(1, 0), candidate(2, 8)),
				OFFICER);

		assertThat(places).containsExactly(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 1));
	}

	@Test
	void proposesTwoExpertsForWrittenWork() {
		assertThat(Proposal.of(WayOfWorking.WRITTEN, List.of(), REGISTRY, OFFICER)).extracting(Place::role)
			.containsExactly(SeatRole.REVIEWER, SeatRole.REVIEWER);
	}

	@Test
	void proposesAnExpertAsSecretaryWithoutAnOfficer() {
		assertThat(Proposal.of(WayOfWorking.WORKSHOP, List.of(), REGISTRY, null)).extracting(Place::role)
			.containsExactly(SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.REVIEWER, SeatRole.REVIEWER);
	}

	@Test
	void seatsAnOfficerWhoIsAnExpertOnlyOnce() {
		PersonId both = candidate(3, 0).expert().person();

		List<Place> places = Proposal.of(WayOfWorking.COUNCIL, List.of(), REGISTRY, both);

		assertThat(places).extracting(Place::person).doesNotHaveDuplicates();
	}

	@Test
	void keepsACompositionThatIsComplete() {
		List<Place> present = List.of(expertOn(SeatRole.CHAIR, 7), staffOn(SeatRole.SECRETARY, OFFICER),
				expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 1));

		assertThat(Proposal.of(WayOfWorking.COUNCIL, present, REGISTRY, OFFICER)).isEqualTo(present);
	}

	@Test
	void completesWrittenWorkToACouncil() {
		List<Place> present = List.of(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 3));

		assertThat(Proposal.of(WayOfWorking.COUNCIL, present, REGISTRY, OFFICER)).containsExactly(
				expertOn(SeatRole.CHAIR, 6), staffOn(SeatRole.SECRETARY, OFFICER), expertOn(SeatRole.REVIEWER, 2),
				expertOn(SeatRole.REVIEWER, 3));
	}

	@ParameterizedTest
	@EnumSource
	void isLegalForEachWayOfWorking(WayOfWorking way) {
		assertThat(legal(way, OFFICER)).isTrue();
		assertThat(legal(way, null)).isTrue();
	}

	private static boolean legal(WayOfWorking way, @Nullable PersonId officer) {
		List<Place> places = Proposal.of(way, List.of(), REGISTRY, officer);
		return CompositionRules.check(way, places, (person) -> true, true).isEmpty()
				&& places.size() >= CompositionRules.least(way);
	}

	@Test
	void prefersWhoeverMayBeInvited() {
		Candidate silent = new Candidate(candidate(1, 0).profile(), 0, candidate(1, 0).totals(), true, List.of(),
				Set.of(Obstacle.NO_CONSENT), List.of());

		assertThat(Proposal.of(WayOfWorking.WRITTEN, List.of(), List.of(silent, onPaper(2, 9), onPaper(3, 9)), null))
			.containsExactly(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 3));
	}

	private static List<Candidate> ranked(Candidate... candidates) {
		return Ranking.of(new Ranking.Wishes(List.of(), "", Map.of()), List.of(candidates))
			.stream()
			.map(Ranking.Ranked::candidate)
			.toList();
	}

}
