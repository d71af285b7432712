package vn.phanbien.council.internal;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static vn.phanbien.council.internal.CouncilMother.AGENCY;
import static vn.phanbien.council.internal.CouncilMother.account;

/**
 * What the records show of interests.
 */
class KnownConflictsTests {

	private static final PersonId SOMEBODY = new PersonId(101);

	private final People people = mock(People.class);

	private KnownConflicts.Check check = new KnownConflicts(this.people)
		.around(CouncilMother.planned(WayOfWorking.COUNCIL).parties());

	@BeforeEach
	void officials() {
		given(this.people.holders(Role.AUTHORITY_LEADER, AGENCY)).willReturn(List.of(account(new PersonId(7))));
		this.check = new KnownConflicts(this.people).around(CouncilMother.planned(WayOfWorking.COUNCIL).parties());
	}

	@Test
	void findsWhoWorksForTheDrafterInAnySpelling() {
		assertThat(this.check.of(SOMEBODY, "SỞ  xây dựng"))
			.contains(new KnownConflict(Ground.WORKS_FOR_DRAFTER, "Sở Xây dựng"));
	}

	@Test
	void findsWhoWorksForTheOwner() {
		assertThat(this.check.of(SOMEBODY, "Ban quản lý Dự án"))
			.contains(new KnownConflict(Ground.WORKS_FOR_OWNER, "Ban Quản lý dự án"));
	}

	@Test
	void findsWhoHoldsAnOfficeInTheOrderingAgency() {
		assertThat(this.check.of(new PersonId(7), null))
			.contains(new KnownConflict(Ground.SERVES_ORDERER, "UBND tỉnh Sơn La"));
	}

	@Test
	void findsNothingElsewhere() {
		assertThat(this.check.of(SOMEBODY, "Trường Đại học Tây Bắc")).isEmpty();
		assertThat(this.check.of(SOMEBODY, null)).isEmpty();
	}

}
