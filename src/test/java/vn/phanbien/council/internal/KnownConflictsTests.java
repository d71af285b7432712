package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.council.KnownConflict.Source;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.council.internal.CaseRecords.Declared;
import vn.phanbien.council.internal.CaseRecords.Work;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.WorkEvent;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.expert.Workplace;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static vn.phanbien.council.internal.CouncilMother.AGENCY;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.account;

/**
 * What the records show of interests.
 */
class KnownConflictsTests {

	private static final PersonId SOMEBODY = new PersonId(101);

	private static final CaseNumber OTHER = new CaseNumber("PB-SL-2025-0009");

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final Assignment assignment = CouncilMother.planned(WayOfWorking.COUNCIL);

	private final People people = mock(People.class);

	private final Approvers approvers = mock(Approvers.class);

	private final Councils councils = mock(Councils.class);

	private final CaseRecords records = mock(CaseRecords.class);

	private final KnownConflicts conflicts = new KnownConflicts(this.people, this.approvers, this.councils,
			this.records, Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void officials() {
		given(this.people.holders(Role.AUTHORITY_LEADER, AGENCY)).willReturn(List.of(account(new PersonId(7))));
	}

	@Test
	void findsWhoWorksForTheDrafterWithTheDays() {
		LocalDate began = LocalDate.of(2012, 1, 1);

		assertThat(at(new Workplace("SỞ  xây dựng", null, began, null))).containsExactly(
				KnownConflict.of(Ground.WORKS_FOR_DRAFTER, "SỞ  xây dựng", Strength.CERTAIN).between(began, null));
	}

	@Test
	void takesALongerNameForLikely() {
		assertThat(at(Workplace.of("Sở Xây dựng tỉnh Sơn La"))).singleElement()
			.satisfies((tie) -> assertThat(tie.certain()).isFalse());
	}

	@Test
	void countsAWorkplaceForFiveYearsToTheDay() {
		LocalDate limit = TODAY.minusYears(5);

		assertThat(at(new Workplace("Sở Xây dựng", null, null, limit))).hasSize(1);
		assertThat(at(new Workplace("Sở Xây dựng", null, null, limit.minusDays(1)))).isEmpty();
	}

	@Test
	void findsWhoWorksForOwnerAndOrderer() {
		assertThat(at(Workplace.of("Ban quản lý Dự án"))).extracting(KnownConflict::ground)
			.containsExactly(Ground.WORKS_FOR_OWNER);
		assertThat(at(Workplace.of("Ủy ban nhân dân tỉnh Sơn La"))).extracting(KnownConflict::ground)
			.containsExactly(Ground.WORKS_FOR_ORDERER);
	}

	@Test
	void findsMembersOfTheDraftingAssociation() {
		ExpertDetails member = new ExpertDetails(Set.of(), List.of("Sở Xây dựng"), List.of(), List.of(), List.of(),
				null, null, null);

		assertThat(check().of(SOMEBODY, "Lò Văn Minh", CouncilMother.profile(1, member), List.of()))
			.extracting(KnownConflict::ground)
			.containsExactly(Ground.MEMBER_OF_DRAFTER);
	}

	@Test
	void findsWhoHoldsAnOfficeInTheOrderingAgencyOrOrdered() {
		given(this.approvers.doubleHatted(CASE)).willReturn(List.of(new PersonId(8)));

		assertThat(check().of(new PersonId(7), "A B", null, List.of()))
			.containsExactly(KnownConflict.of(Ground.SERVES_ORDERER, "UBND tỉnh Sơn La", Strength.CERTAIN));
		assertThat(check().of(new PersonId(8), "A B", null, List.of())).extracting(KnownConflict::ground)
			.containsExactly(Ground.ORDERED_WORK);
	}

	@Test
	void findsWhoIsNamedAmongTheDrafters() {
		Council council = new Council(CASE, WayOfWorking.COUNCIL);
		council.lookFor("TS. Trần An\nPGS.TS Lò Văn Minh", List.of());
		given(this.councils.find(CASE)).willReturn(Optional.of(council));

		assertThat(check().of(SOMEBODY, "Lò Văn Minh", null, List.of()))
			.containsExactly(KnownConflict.of(Ground.TOOK_PART, "PGS.TS Lò Văn Minh", Strength.LIKELY));
		assertThat(check().drafting("").of(SOMEBODY, "Lò Văn Minh", null, List.of())).isEmpty();
	}

	@Test
	void findsAnEarlierOpinionOnTheSameWork() {
		given(this.records.sameWork(any())).willReturn(Map.of(OTHER, new Work("Đề án nông nghiệp", Strength.CERTAIN)));

		assertThat(after(WorkEvent.DELIVERED_LATE))
			.containsExactly(KnownConflict.of(Ground.EARLIER_OPINION, "Đề án nông nghiệp", Strength.CERTAIN)
				.in(OTHER)
				.between(TODAY, null));
		assertThat(after(WorkEvent.DECLINED)).isEmpty();
	}

	@Test
	void findsWhatWasDeclaredAroundTheSameBody() {
		given(this.records.declared(any())).willReturn(List.of(declared(OTHER, false, "Sở Xây dựng tỉnh Sơn La"),
				declared(new CaseNumber("PB-SL-2025-0010"), false, "Sở Y tế")));

		assertThat(check().of(SOMEBODY, "Lò Văn Minh", null, List.of())).singleElement().satisfies((tie) -> {
			assertThat(tie.ground()).isEqualTo(Ground.DECLARED_BEFORE);
			assertThat(tie.source()).isEqualTo(Source.DECLARATION);
			assertThat(tie.caseNumber()).isEqualTo(OTHER.value());
		});
	}

	@Test
	void passesOverWhatTheSecretaryHasSettledInThisCase() {
		given(this.records.declared(any())).willReturn(List.of(declared(CASE, true, "Sở Xây dựng")));

		assertThat(check().of(SOMEBODY, "Lò Văn Minh", null, List.of())).isEmpty();

		given(this.records.declared(any())).willReturn(List.of(declared(CASE, false, "Sở Xây dựng")));

		assertThat(check().of(SOMEBODY, "Lò Văn Minh", null, List.of())).extracting(KnownConflict::body)
			.containsExactly("Góp vốn");
	}

	@Test
	void findsNothingElsewhere() {
		assertThat(at(Workplace.of("Trường Đại học Tây Bắc"))).isEmpty();
		assertThat(check().of(SOMEBODY, "Lò Văn Minh", null, List.of())).isEmpty();
	}

	private TieCheck check() {
		return this.conflicts.around(this.assignment);
	}

	private List<KnownConflict> at(Workplace place) {
		ExpertDetails details = new ExpertDetails(Set.of(), List.of(), List.of(place), List.of(), List.of(), null, null,
				null);
		return check().of(SOMEBODY, "Lò Văn Minh", CouncilMother.profile(1, details), List.of());
	}

	private List<KnownConflict> after(WorkEvent event) {
		return check().of(SOMEBODY, "Lò Văn Minh", null, List.of(new WorkRecord(SOMEBODY, OTHER, event, NOW, null)));
	}

	private static Declared declared(CaseNumber caseNumber, boolean kept, String drafter) {
		return new Declared(SOMEBODY, caseNumber, NOW, kept, "Góp vốn", drafter, null);
	}

}
