package vn.phanbien.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Substitution.Cancelled;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a substitution counts, for which work and who may touch it.
 */
class SubstitutionTests {

	private static final OrganisationId UNION = new OrganisationId(1);

	private static final PersonId ABSENT = new PersonId(7);

	private static final PersonId STAND_IN = new PersonId(8);

	private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-03-01T16:59:59Z, PLANNED", "2026-03-01T17:00:00Z, IN_FORCE", "2026-03-03T16:59:59Z, IN_FORCE",
			"2026-03-03T17:00:00Z, ENDED" })
	void beginsAndEndsAtMidnightInVietnam(Instant moment, SubstitutionState state) {
		assertThat(substitution(null).at(moment)).isEqualTo(state);
	}

	@Test
	void endsWithItsCancellation() {
		assertThat(substitution(new Cancelled(ABSENT, NOW, null)).on(LocalDate.parse("2026-03-02")))
			.isEqualTo(SubstitutionState.CANCELLED);
	}

	@Test
	void isTheBusinessOfTheTwoAndTheirAdministrator() {
		Substitution substitution = substitution(null);

		assertThat(substitution.mayBeSeenBy(actor(STAND_IN, UNION, Role.CLERK))).isTrue();
		assertThat(substitution.mayBeCancelledBy(actor(STAND_IN, UNION, Role.CLERK))).isFalse();
		assertThat(substitution.mayBeCancelledBy(actor(ABSENT, UNION, Role.OFFICER))).isTrue();
		assertThat(substitution.mayBeCancelledBy(actor(new PersonId(9), UNION, Role.ADMIN))).isTrue();
		assertThat(substitution.mayBeSeenBy(actor(new PersonId(9), UNION, Role.OFFICER))).isFalse();
		assertThat(substitution.mayBeSeenBy(actor(new PersonId(9), new OrganisationId(2), Role.ADMIN))).isFalse();
	}

	private static Actor actor(PersonId person, OrganisationId organisation, Role role) {
		return new Actor(person, "ai-do", "Ai đó", Set.of(new Membership(organisation, role)));
	}

	private static Substitution substitution(@Nullable Cancelled cancelled) {
		return new Substitution(1, UNION, ABSENT, STAND_IN, LocalDate.parse("2026-03-02"),
				LocalDate.parse("2026-03-03"), Set.of(), null, ABSENT, NOW, cancelled);
	}

}
