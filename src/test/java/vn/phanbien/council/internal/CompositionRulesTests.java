package vn.phanbien.council.internal;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.expertOn;
import static vn.phanbien.council.internal.CouncilMother.staffOn;

/**
 * What blocks a composition.
 */
class CompositionRulesTests {

	private static final Place CHAIR = expertOn(SeatRole.CHAIR, 1);

	private static final Place SECRETARY = staffOn(SeatRole.SECRETARY, OFFICER);

	private static final Place REVIEWER = expertOn(SeatRole.REVIEWER, 2);

	private static final Place SECOND_REVIEWER = expertOn(SeatRole.REVIEWER, 3);

	private static final Predicate<PersonId> EVERYBODY = (person) -> true;

	private static final Predicate<PersonId> NOBODY = (person) -> false;

	@Test
	void acceptsTheSmallestCouncil() {
		assertThat(faults(WayOfWorking.COUNCIL, CHAIR, SECRETARY, REVIEWER, SECOND_REVIEWER)).isEmpty();
	}

	@Test
	void refusesCouncilWithoutChair() {
		assertThat(faults(WayOfWorking.COUNCIL, SECRETARY, REVIEWER, SECOND_REVIEWER))
			.containsExactly("error.council.noChair");
	}

	@Test
	void refusesCouncilWithoutSecretary() {
		assertThat(faults(WayOfWorking.COUNCIL, CHAIR, REVIEWER, SECOND_REVIEWER))
			.containsExactly("error.council.noSecretary");
	}

	@Test
	void refusesCouncilWithOneReviewer() {
		assertThat(faults(WayOfWorking.COUNCIL, CHAIR, SECRETARY, REVIEWER, expertOn(SeatRole.MEMBER, 4)))
			.containsExactly("error.council.twoReviewers");
	}

	@Test
	void refusesWorkshopWithoutChairAndSecretary() {
		assertThat(faults(WayOfWorking.WORKSHOP, REVIEWER, SECOND_REVIEWER)).containsExactly("error.council.noChair",
				"error.council.noSecretary");
	}

	@Test
	void acceptsWorkshopOfChairAndSecretary() {
		assertThat(faults(WayOfWorking.WORKSHOP, CHAIR, SECRETARY)).isEmpty();
	}

	@Test
	void acceptsWrittenWorkByTwoExpertsAlone() {
		assertThat(faults(WayOfWorking.WRITTEN, REVIEWER, SECOND_REVIEWER)).isEmpty();
	}

	@Test
	void countsOnlyExpertsInWrittenWork() {
		assertThat(faults(WayOfWorking.WRITTEN, REVIEWER, staffOn(SeatRole.REVIEWER, OFFICER)))
			.containsExactly("error.council.twoExperts");
	}

	@Test
	void refusesTheSamePersonTwice() {
		assertThat(faults(WayOfWorking.COUNCIL, CHAIR, SECRETARY, REVIEWER, SECOND_REVIEWER,
				staffOn(SeatRole.MEMBER, REVIEWER.person())))
			.containsExactly("error.council.personTwice");
	}

	@Test
	void refusesTwoChairs() {
		assertThat(faults(WayOfWorking.WORKSHOP, CHAIR, SECRETARY, expertOn(SeatRole.CHAIR, 5)))
			.containsExactly("error.council.oneChair");
	}

	@Test
	void acceptsChairOnPaperWhereTheSecretaryRecords() {
		assertThat(CompositionRules.check(WayOfWorking.WORKSHOP, List.of(CHAIR, SECRETARY), OFFICER::equals, false))
			.isEmpty();
	}

	@Test
	void acceptsBothOnPaperWhereAnOfficerRecords() {
		assertThat(CompositionRules.check(WayOfWorking.WORKSHOP, List.of(CHAIR, SECRETARY), NOBODY, true)).isEmpty();
	}

	@Test
	void refusesBothOnPaperWhereNobodyRecords() {
		List<FieldError> faults = CompositionRules.check(WayOfWorking.WORKSHOP, List.of(CHAIR, SECRETARY), NOBODY,
				false);

		assertThat(faults).extracting(FieldError::messageKey)
			.containsExactly("error.council.secretaryOutOfReach", "error.council.chairOutOfReach");
		assertThat(faults).extracting(FieldError::field).containsOnly("seats");
	}

	@Test
	void warnsOfCouncilsOutsideFiveToTwentyFive() {
		assertThat(CompositionRules.unusual(WayOfWorking.COUNCIL, 4)).isTrue();
		assertThat(CompositionRules.unusual(WayOfWorking.COUNCIL, 5)).isFalse();
		assertThat(CompositionRules.unusual(WayOfWorking.COUNCIL, 25)).isFalse();
		assertThat(CompositionRules.unusual(WayOfWorking.COUNCIL, 26)).isTrue();
		assertThat(CompositionRules.unusual(WayOfWorking.WRITTEN, 2)).isFalse();
	}

	private static List<String> faults(WayOfWorking way, Place... places) {
		return CompositionRules.check(way, List.of(places), EVERYBODY, true)
			.stream()
			.map(FieldError::messageKey)
			.toList();
	}

}
