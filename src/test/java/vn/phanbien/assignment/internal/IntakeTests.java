package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.OpenCase;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * For which organisation a person of several opens a case.
 */
class IntakeTests {

	private static final OrganisationId SON_LA = new OrganisationId(1);

	private static final OrganisationId HUNG_YEN = new OrganisationId(2);

	private static final Actor CLERK_OF_TWO = new Actor(new PersonId(7), "vanthu", "Văn thư",
			Set.of(new Membership(SON_LA, Role.CLERK), new Membership(HUNG_YEN, Role.CLERK)));

	private final Organisations organisations = mock();

	private final Intake intake = new Intake(new IntakeParties(this.organisations), mock(), Clock.systemUTC());

	IntakeTests() {
		given(this.organisations.require(SON_LA)).willReturn(union(SON_LA, "SL"));
		given(this.organisations.require(HUNG_YEN)).willReturn(union(HUNG_YEN, "HY"));
	}

	@Test
	void asksAPersonOfSeveralOrganisationsForWhichOne() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.intake.check(CLERK_OF_TWO, orderedFor(null)))
			.satisfies((refusal) -> assertThat(refusal.errors()).singleElement()
				.satisfies((error) -> assertThat(error.field()).isEqualTo("actingFor")));
	}

	@Test
	void opensForTheOneThatIsNamed() {
		Intake.Checked checked = this.intake.check(CLERK_OF_TWO, orderedFor("HY"));

		assertThat(checked.union().code()).isEqualTo("HY");
	}

	@Test
	void wantsTheNameOfAnotherAgencyInAProposalToo() {
		given(this.organisations.agenciesOf("14")).willReturn(List.of(new Organisation(new OrganisationId(5), "SL-UBND",
				"UBND tỉnh", OrganisationKind.PEOPLES_COMMITTEE, "14", "UBND", true)));
		Actor officer = new Actor(new PersonId(8), "chuyenvien", "Chuyên viên",
				Set.of(new Membership(SON_LA, Role.OFFICER)));

		assertThat(this.intake.check(officer, proposedTo(null)).parties().agencyName()).isEqualTo("UBND tỉnh");
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.intake.check(officer, proposedTo("")))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("orderingAgency", "field.required")));
	}

	private static OpenCase proposedTo(@Nullable String agencyName) {
		return new OpenCase(EntryRoute.SELF_PROPOSED, CaseKind.CRITIQUE, "Quy hoạch cấp nước", null, agencyName, null,
				null, null, null, null, null, null, null, 20, null, false, null);
	}

	private static Organisation union(OrganisationId id, String code) {
		return new Organisation(id, code, "Liên hiệp Hội " + code, OrganisationKind.PROVINCIAL_UNION, "14", "LHH",
				true);
	}

	private static OpenCase orderedFor(@Nullable String actingFor) {
		return new OpenCase(EntryRoute.ORDERED, CaseKind.CRITIQUE, "Quy hoạch cấp nước", null, "Sở Xây dựng", null,
				null, null, null, actingFor, null, null, null, 20, null, false, null);
	}

}
