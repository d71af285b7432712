package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.internal.Candidates.Grip;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an absent person lends of a step.
 */
class StandingTests {

	private static final OrganisationId UNION = new OrganisationId(1);

	private static final PersonId ABSENT = new PersonId(7);

	private static final String OFFICERS = Principal.role(Role.OFFICER, UNION).value();

	private static final String LEADERS = Principal.role(Role.UNION_LEADER, UNION).value();

	private static final String SELF = Principal.user(ABSENT).value();

	@Test
	void lendsStepsOfTheRole() {
		Grip grip = standing(false, OFFICERS).grip(item(UNION, null), Passing.ORDINARY, only(OFFICERS));

		assertThat(grip).isEqualTo(new Grip(true, true, false));
	}

	@Test
	void lendsPersonalStepsOfTheHouseAlone() {
		Standing standing = standing(false, OFFICERS);

		assertThat(standing.grip(item(UNION, null), Passing.ORDINARY, only(SELF)).inPerson()).isTrue();
		assertThat(standing.grip(item(new OrganisationId(2), null), Passing.ORDINARY, only(SELF)).isNone()).isTrue();
	}

	@Test
	void neverLendsWhatAnExpertSays() {
		assertThat(standing(true, OFFICERS).grip(item(UNION, null), Passing.PERSONAL, only(SELF)).isNone()).isTrue();
	}

	@Test
	void lendsApprovingToThoseWhoMayAlone() {
		assertThat(standing(false, LEADERS).grip(item(UNION, null), Passing.APPROVING, only(LEADERS)).isNone())
			.isTrue();
		assertThat(standing(true, LEADERS).grip(item(UNION, null), Passing.APPROVING, only(LEADERS)).inPerson())
			.isTrue();
	}

	@Test
	void lendsTheRecordingOfPaperWhateverIsApprovedOnIt() {
		Candidates who = new Candidates(Set.of(LEADERS, OFFICERS), Set.of(OFFICERS));

		Grip grip = standing(false, OFFICERS).grip(item(UNION, null), Passing.APPROVING, who);

		assertThat(grip).isEqualTo(new Grip(true, false, true));
	}

	@Test
	void lendsTheKindsNamedAlone() {
		Standing consulting = new Standing(ABSENT, UNION, Set.of(Role.OFFICER), Set.of(OFFICERS),
				Set.of(CaseKind.CONSULT), false);

		assertThat(consulting.grip(item(UNION, null), Passing.ORDINARY, only(OFFICERS)).isNone()).isTrue();
	}

	@Test
	void reachesWhatIsFreeOrOnTheAbsentDesk() {
		Standing standing = standing(false, OFFICERS);

		assertThat(standing.reaches(item(UNION, null))).isTrue();
		assertThat(standing.reaches(item(UNION, ABSENT))).isTrue();
		assertThat(standing.reaches(item(UNION, new PersonId(8)))).isFalse();
	}

	private static Candidates only(String principal) {
		return new Candidates(Set.of(principal), Set.of());
	}

	private static Standing standing(boolean approving, String principal) {
		return new Standing(ABSENT, UNION, Set.of(Role.OFFICER), Set.of(principal), Set.of(), approving);
	}

	private static WorkItem item(OrganisationId union, @Nullable PersonId holder) {
		return new WorkItem(1, "task", new CaseNumber("PB-SL-2026-0042"), "Task_CheckDossier", null, "Đề án", union,
				"UBND tỉnh", WorkItem.State.OPEN, false, holder, null, Priority.NORMAL, null,
				Instant.parse("2026-03-04T02:00:00Z"), null, null, null, null, 0);
	}

}
