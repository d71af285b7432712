package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.phanbien.Actors;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A step is one person's alone when no role and no seat brings another to it.
 */
class EligibleTests {

	private static final String SEAT = "council:CHAIR@PB-SL-2026-0042";

	private static final PersonId DEPUTY = new PersonId(8);

	private final People people = mock(People.class);

	private final PrincipalSource seats = mock(PrincipalSource.class);

	private final Eligible eligible = new Eligible(this.people, List.of(this.seats));

	@Test
	void countsEverybodyOnASeat() {
		given(this.seats.holdersOf(new Principal(SEAT))).willReturn(Set.of(Actors.OFFICER));
		assertThat(this.eligible.isOnly(Actors.OFFICER, who(SEAT))).isTrue();

		given(this.seats.holdersOf(new Principal(SEAT))).willReturn(Set.of(Actors.OFFICER, DEPUTY));
		assertThat(this.eligible.isOnly(Actors.OFFICER, who(SEAT))).isFalse();
	}

	@Test
	void countsEverybodyInARole() {
		given(this.people.holders(Role.CLERK, Actors.UNION)).willReturn(List.of(Actors.person()));
		assertThat(this.eligible.isOnly(Actors.OFFICER, who("role:CLERK@1"))).isTrue();

		given(this.people.holders(Role.CLERK, Actors.UNION))
			.willReturn(List.of(Actors.person(), new Person(DEPUTY, "Phó", "pho")));
		assertThat(this.eligible.isOnly(Actors.OFFICER, who("role:CLERK@1"))).isFalse();
	}

	private static Candidates who(String principal) {
		return new Candidates(Set.of(principal), Set.of());
	}

}
