package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StandInGate;
import vn.phanbien.worklist.WorkItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What a person may do to a step, as oneself and for somebody absent.
 */
class HoldingTests {

	private static final OrganisationId UNION = new OrganisationId(1);

	private static final PersonId SELF = new PersonId(7);

	private static final PersonId ABSENT = new PersonId(5);

	private final Handlers handlers = mock(Handlers.class);

	private final Holding holding = new Holding(new Acting(mock(Standings.class), this.handlers,
			new StaticListableBeanFactory().getBeanProvider(StandInGate.class), mock(KnownItems.class),
			mock(WorkLists.class)), mock(People.class));

	@BeforeEach
	void passOrdinarySteps() {
		given(this.handlers.passing("Task_CheckDossier")).willReturn(Passing.ORDINARY);
	}

	@Test
	void letsACandidateTakeWhatIsFree() {
		ItemRights rights = rights(hats("role:OFFICER@1"), item(null, "role:OFFICER@1"));

		assertThat(rights.mayClaim()).isTrue();
		assertThat(rights.mayComplete()).isTrue();
		assertThat(rights.mayArrange()).isFalse();
		assertThat(rights.lent().shown()).isNull();
	}

	@Test
	void keepsWhatOneHoldsFromTheOthers() {
		ItemRights rights = rights(hats("role:OFFICER@1"), item(ABSENT, "role:OFFICER@1"));

		assertThat(rights.maySee()).isTrue();
		assertThat(rights.mayClaim()).isFalse();
		assertThat(rights.mayComplete()).isFalse();
	}

	@Test
	void hidesWhatIsNobodysBusiness() {
		assertThat(rights(hats("role:OFFICER@2"), item(null, "role:OFFICER@1")).maySee()).isFalse();
	}

	@Test
	void takesAStepFromWhoeverHasLostTheRole() {
		ItemRights rights = rights(hats("role:OFFICER@2"), item(SELF, "role:OFFICER@1"));

		assertThat(rights.maySee()).isFalse();
		assertThat(rights.mayComplete()).isFalse();
		assertThat(rights.mayArrange()).isFalse();
	}

	@Test
	void letsHolderAndLeadersArrange() {
		KnownItem held = item(SELF, "role:OFFICER@1");
		Hats leader = new Hats(new Actor(new PersonId(9), "l", "L", Set.of(new Membership(UNION, Role.UNION_LEADER))),
				Set.of("user:9"), List.of());

		assertThat(rights(hats("role:OFFICER@1"), held).mayArrange()).isTrue();
		assertThat(rights(leader, held).mayArrange()).isTrue();
		assertThat(rights(standingIn(Set.of(), "role:CLERK@1"), item(ABSENT, "role:OFFICER@1")).mayArrange()).isTrue();
	}

	@Test
	void passesGroupAndPersonalStepsOnToAStandIn() {
		Hats standIn = standingIn(Set.of(), "role:CLERK@1");

		ItemRights group = rights(standIn, item(null, "role:OFFICER@1"));
		ItemRights personal = rights(standIn, item(ABSENT, "user:5"));

		assertThat(group.mayClaim()).isTrue();
		assertThat(group.lent().shown()).isEqualTo(ABSENT);
		assertThat(personal.mayComplete()).isTrue();
		assertThat(personal.mayClaim()).isFalse();
		assertThat(personal.lent().shown()).isEqualTo(ABSENT);
	}

	@Test
	void actsAsOneselfWhereThatIsEnough() {
		assertThat(rights(standingIn(Set.of(), "role:OFFICER@1"), item(null, "role:OFFICER@1")).lent().shown())
			.isNull();
	}

	@Test
	void passesOnTheKindsNamedAlone() {
		Hats consulting = standingIn(Set.of(CaseKind.CONSULT), "role:CLERK@2");

		assertThat(rights(consulting, item(null, "role:OFFICER@1")).maySee()).isFalse();
	}

	private ItemRights rights(Hats hats, KnownItem item) {
		return this.holding.rights(hats, item);
	}

	private static Hats standingIn(Set<CaseKind> kinds, String own) {
		return new Hats(new Actor(SELF, "s", "S", Set.of()), Set.of(own, "user:7"),
				List.of(new Standing(ABSENT, UNION, Set.of(Role.OFFICER), Set.of("role:OFFICER@1"), kinds, false)));
	}

	private static Hats hats(String own) {
		return new Hats(new Actor(SELF, "s", "S", Set.of()), Set.of(own, "user:7"), List.of());
	}

	private static KnownItem item(@Nullable PersonId holder, String candidate) {
		WorkItem item = new WorkItem(12, "task", new CaseNumber("PB-SL-2026-0042"), "Task_CheckDossier", null, "Đề án",
				UNION, "UBND tỉnh", WorkItem.State.OPEN, false, holder, null, Priority.NORMAL, null, Instant.EPOCH,
				null, null, null, null, 3);
		return new KnownItem(item, new Candidates(Set.of(candidate), Set.of()), Set.of("OFFICER"), null, false);
	}

}
