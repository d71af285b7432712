package vn.phanbien.expert.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertLoads;
import vn.phanbien.expert.ExpertRegistry.ExpertEntry;
import vn.phanbien.expert.ExpertRegistry.ExpertPage;
import vn.phanbien.expert.ExpertRegistry.Listed;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;
import vn.phanbien.worklist.StandingIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;

/**
 * Who reads and extends which registry.
 */
class GuardedRegistryTests {

	private static final OrganisationId SON_LA = new OrganisationId(2);

	private static final OrganisationId THANH_HOA = new OrganisationId(5);

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private final Experts experts = mock(Experts.class);

	private final Fields fields = mock(Fields.class);

	private final PrincipalSource seats = mock(PrincipalSource.class);

	private final CaseDirectory cases = mock(CaseDirectory.class);

	private final Organisations organisations = mock(Organisations.class);

	private final People people = mock(People.class);

	private final StandingIn standingIn = mock(StandingIn.class);

	private final WorkHistory history = (asked, year) -> Map.of(new ExpertId(1), (year == 2027) ? 4 : 0);

	/** The last evening of 2026 in Greenwich is 2027 already in Vietnam. */
	private final Clock clock = Clock.fixed(Instant.parse("2026-12-31T18:00:00Z"), ZoneOffset.UTC);

	private final GuardedRegistry registry = new GuardedRegistry(this.experts, mock(Profiles.class), this.fields,
			new ExpertLoads(List.of(this.history), this.clock),
			new RegistryReaders(List.of(this.seats), this.cases, this.standingIn),
			new RegistryRights(this.organisations), this.organisations, this.people, this.clock);

	@BeforeEach
	void twoUnions() {
		given(this.fields.of(any())).willReturn(new FieldTree(StateFields.read()));
		given(this.organisations.require(any())).willAnswer((call) -> union(call.getArgument(0), "SL"));
		given(this.experts.search(argThat((query) -> query != null && query.unions().equals(Set.of(SON_LA)))))
			.willReturn(List.of(expert(1), expert(2)));
		given(this.experts.byId(new ExpertId(1))).willReturn(Optional.of(expert(1)));
		given(this.experts.byPerson(new PersonId(101))).willReturn(Optional.of(expert(1)));
	}

	@Test
	void showsStaffTheirOwnRegistryWithTheLoadOfTheYearInVietnam() {
		ExpertPage page = this.registry.list(actor(SON_LA, Role.CLERK), null, null, ExpertFilter.NONE, null, 50);

		assertThat(page.items()).containsExactly(listed(1, 4), listed(2, 0));
		assertThat(page.next()).isNull();
	}

	@Test
	void saysWhereTheNextStretchBegins() {
		ExpertPage page = this.registry.list(actor(SON_LA, Role.OFFICER), null, null, ExpertFilter.NONE, null, 1);

		assertThat(page.items()).hasSize(1);
		assertThat(page.next()).isEqualTo("1");
	}

	@Test
	void showsTheSecretaryOfACouncilItsUnion() {
		given(this.seats.principalsOf(new PersonId(9)))
			.willReturn(Set.of(Principal.council("SECRETARY", CASE), Principal.council("CHAIR", CASE)));
		given(this.cases.card(CASE))
			.willReturn(new CaseDirectory.CaseCard(CASE, "Đề án", SON_LA, null, "UBND tỉnh", false));

		assertThat(this.registry.list(actor(SON_LA, Role.EXPERT), null, null, ExpertFilter.NONE, null, 50).items())
			.hasSize(2);
	}

	@Test
	void refusesExpertsAndAuthorities() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.registry.list(actor(SON_LA, Role.EXPERT), null, null, ExpertFilter.NONE, null, 50));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.registry
			.list(actor(SON_LA, Role.AUTHORITY_OFFICER), null, null, ExpertFilter.NONE, null, 50));
	}

	@Test
	void hidesTheExpertsOfAnotherUnion() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.registry.get(actor(THANH_HOA, Role.OFFICER), new ExpertId(1)));
	}

	@Test
	void letsOfficersAndAdministratorsAdd() {
		given(this.experts.add(any(), any())).willReturn(expert(1));

		this.registry.add(actor(SON_LA, Role.OFFICER), named("  Nguyễn Thị Mẫu "));

		then(this.experts).should().add(NewExpert.of(SON_LA, null, "Nguyễn Thị Mẫu"), ExpertDetails.NONE);
		assertThat(this.registry.mayAdd(actor(SON_LA, Role.ADMIN))).isTrue();
		assertThat(this.registry.mayAdd(actor(SON_LA, Role.CLERK))).isFalse();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.registry.add(actor(SON_LA, Role.UNION_LEADER), named("A")));
	}

	@Test
	void refusesAnotherUnionsRegistry() {
		given(this.organisations.byCode("TH")).willReturn(Optional.of(union(THANH_HOA, "TH")));
		ExpertEntry entry = new ExpertEntry("TH", null, "A", null, null, null, null, null, null, null, null);

		assertThat(faults(entry)).containsExactly(new FieldError("union", "error.expert.union"));
	}

	@Test
	void tellsNothingOfAccountsElsewhere() {
		given(this.people.actor("nguoi-la")).willReturn(Optional.of(actor(THANH_HOA, Role.EXPERT)));

		assertThat(faults(account("nguoi-la"))).isEqualTo(faults(account("khong-co")))
			.containsExactly(new FieldError("username", "error.expert.unknownAccount"));
	}

	@Test
	void refusesTheSameAccountTwice() {
		Actor known = actor(SON_LA, Role.EXPERT);
		given(this.people.actor("chuyengia1")).willReturn(Optional.of(known));
		given(this.people.byId(known.person())).willReturn(Optional.of(new Person(known.person(), "A", "chuyengia1")));
		given(this.experts.byPerson(known.person())).willReturn(Optional.of(expert(1)));

		assertThat(faults(account("chuyengia1")))
			.containsExactly(new FieldError("username", "error.expert.alreadyRegistered"));
	}

	@Test
	void gathersAllThatIsWrongWithAnEntry() {
		ExpertEntry entry = new ExpertEntry(null, null, " ", "GIAO_SU", null, null, null, null, null, "khong phai",
				"abc");

		assertThat(faults(entry)).extracting(FieldError::field)
			.containsExactlyInAnyOrder("name", "academicTitle", "email", "phone");
	}

	private List<FieldError> faults(ExpertEntry entry) {
		return catchThrowableOfType(InvalidInput.class, () -> this.registry.add(actor(SON_LA, Role.OFFICER), entry))
			.errors();
	}

	private static Listed listed(int n, int load) {
		return new Listed(expert(n), load, List.of(), List.of());
	}

	private static ExpertEntry named(String name) {
		return new ExpertEntry(null, null, name, null, null, null, null, null, null, null, null);
	}

	private static ExpertEntry account(@Nullable String username) {
		return new ExpertEntry(null, username, null, null, null, null, null, null, null, null, null);
	}

	private static Actor actor(OrganisationId organisation, Role role) {
		return new Actor(new PersonId(9), "user9", "Người 9", Set.of(new Membership(organisation, role)));
	}

	private static Organisation union(OrganisationId id, String code) {
		return new Organisation(id, code, "Liên hiệp Hội", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true);
	}

	private static Expert expert(int n) {
		return new Expert(new ExpertId(n), new PersonId(100 + n), SON_LA, "Chuyên gia " + n, null, null, null,
				List.of(), null, null, null, null, true);
	}

}
