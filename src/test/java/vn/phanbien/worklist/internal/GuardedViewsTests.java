package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.SavedViews.Wanted;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Who may save, find and change which views, on H2 and on PostgreSQL.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardedViewsTests {

	private static final ListConditions LATE = new ListConditions(View.CLAIMABLE, "đề án", "Task_CheckDossier",
			CaseKind.CRITIQUE, new OrganisationId(999), DueSpan.WEEK, true, Priority.HIGH, true, Sort.PRIORITY);

	private final AtomicLong names = new AtomicLong();

	private final List<DataSource> databases = ListDatabases.create();

	Stream<ViewDesk> desks() {
		return this.databases.stream().map((database) -> new ViewDesk(JdbcClient.create(database), this.names));
	}

	@ParameterizedTest
	@MethodSource("desks")
	void keepsEveryCondition(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);

		SavedView saved = desk.views.add(officer, new Wanted("  Quá   hạn ", LATE, null));

		assertThat(desk.views.of(officer)).containsExactly(saved);
		assertThat(saved).returns("Quá hạn", SavedView::name)
			.returns(LATE, SavedView::conditions)
			.returns(0, SavedView::version)
			.returns(false, SavedView::first);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void showsNobodyElseOnesOwn(ViewDesk desk) {
		SavedView own = desk.views.add(desk.somebody(Role.OFFICER), plain("Riêng"));

		for (Role role : Role.values()) {
			Actor other = desk.somebody(role);
			assertThat(desk.views.of(other)).doesNotContain(own);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.views.get(other, own.id()));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> desk.views.change(other, own.id(), plain("Của tôi"), 0));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.views.delete(other, own.id(), 0));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.views.openFirst(other, own.id(), true));
		}
	}

	@ParameterizedTest
	@MethodSource("desks")
	void sharesWithEverybodyWhoHoldsTheRoleAndNobodyElse(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		SavedView shared = desk.views.add(officer, plain("Chung").sharedWith(desk.audience(Role.OFFICER)));

		assertThat(desk.views.of(desk.somebody(Role.OFFICER))).contains(shared);
		for (Role role : Set.of(Role.CLERK, Role.DIVISION_HEAD, Role.EXPERT, Role.ACCOUNTANT, Role.AUTHORITY_OFFICER)) {
			assertThat(desk.views.of(desk.somebody(role))).as("%s", role).doesNotContain(shared);
		}
		assertThat(desk.views.of(desk.elsewhere(Role.OFFICER))).doesNotContain(shared);
		assertThat(desk.views.of(desk.elsewhere(Role.UNION_LEADER))).doesNotContain(shared);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void letsOwnersLeadersAndAdministratorsChangeWhatIsShared(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		Wanted wanted = plain("Đổi").sharedWith(desk.audience(Role.OFFICER));
		SavedView shared = desk.views.add(officer, wanted);
		Actor colleague = desk.somebody(Role.OFFICER);

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> desk.views.change(colleague, shared.id(), wanted, 0));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.views.delete(colleague, shared.id(), 0));
		desk.views.change(officer, shared.id(), wanted.asking(LATE), 0);
		desk.views.change(desk.somebody(Role.UNION_LEADER), shared.id(), wanted.named("Đổi tên"), 1);
		desk.views.change(desk.somebody(Role.ADMIN), shared.id(), wanted.sharedWith(null), 2);

		assertThat(desk.views.of(colleague)).extracting(SavedView::id).doesNotContain(shared.id());
		assertThat(desk.views.get(officer, shared.id())).returns(3, SavedView::version)
			.returns(officer.person(), SavedView::owner);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void sharesWithOnesOwnRoleUnlessOneLeads(ViewDesk desk) {
		Wanted clerks = plain("Văn thư").sharedWith(desk.audience(Role.CLERK));

		assertThat(refusal(desk, desk.somebody(Role.OFFICER), clerks)).isEqualTo("sharedWith");
		assertThat(refusal(desk, desk.elsewhere(Role.CLERK), clerks)).isEqualTo("sharedWith");
		assertThat(refusal(desk, desk.elsewhere(Role.UNION_LEADER), clerks)).isEqualTo("sharedWith");
		assertThat(refusal(desk, desk.somebody(Role.EXPERT), plain("X").sharedWith(desk.audience(Role.EXPERT))))
			.isEqualTo("sharedWith");
		for (Role role : Set.of(Role.CLERK, Role.DIVISION_HEAD, Role.UNION_LEADER, Role.ADMIN)) {
			assertThat(desk.views.add(desk.somebody(role), clerks).sharedWith()).isEqualTo(desk.audience(Role.CLERK));
		}
	}

	@ParameterizedTest
	@MethodSource("desks")
	void letsWhoHasLeftTakeTheirViewBackAndNoMore(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		Wanted wanted = plain("Cũ").sharedWith(desk.audience(Role.OFFICER));
		SavedView shared = desk.views.add(officer, wanted);
		Actor gone = officer.lent(Set.of());

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> desk.views.change(gone, shared.id(), wanted.named("Mới"), 0));
		assertThat(desk.views.change(gone, shared.id(), wanted.sharedWith(null), 0).sharedWith()).isNull();
	}

	@ParameterizedTest
	@MethodSource("desks")
	void namesEachViewOfAPersonDifferently(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		desk.views.add(officer, plain("Quá hạn"));
		SavedView other = desk.views.add(officer, plain("Khác"));

		assertThat(refusal(desk, officer, plain("QUÁ HẠN"))).isEqualTo("name");
		assertThat(refusal(desk, officer, plain("Quá hạn"))).isEqualTo("name");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> desk.views.change(officer, other.id(), plain("quá hạn"), 0));
		assertThat(desk.views.add(desk.somebody(Role.OFFICER), plain("Quá hạn")).name()).isEqualTo("Quá hạn");
	}

	@ParameterizedTest
	@MethodSource("desks")
	void refusesWhatIsNoName(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);

		assertThat(refusal(desk, officer, plain(" "))).isEqualTo("name");
		assertThat(refusal(desk, officer, plain(null))).isEqualTo("name");
		assertThat(refusal(desk, officer, plain("ạ".repeat(61)))).isEqualTo("name");
		assertThat(desk.views.add(officer, plain("ạ".repeat(60))).name()).hasSize(60);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void savesNoMoreThanAPersonCanOversee(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		for (int number = 0; number < SavedViews.MOST; number++) {
			desk.views.add(officer, plain("Số " + number));
		}

		assertThat(refusal(desk, officer, plain("Một nữa"))).isEqualTo("name");
		assertThat(desk.views.of(officer)).hasSize(SavedViews.MOST);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void refusesAStaleChange(ViewDesk desk) {
		Actor officer = desk.somebody(Role.OFFICER);
		SavedView view = desk.views.add(officer, plain("Một"));
		desk.views.change(officer, view.id(), plain("Hai"), 0);

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> desk.views.change(officer, view.id(), plain("Ba"), 0));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.views.delete(officer, view.id(), 0));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> desk.views.change(officer, view.id(), plain("Ba"), null));
		assertThat(desk.views.of(officer)).extracting(SavedView::name).containsExactly("Hai");
	}

	@ParameterizedTest
	@MethodSource("desks")
	void opensOneFirstForEachPerson(ViewDesk desk) {
		Actor head = desk.somebody(Role.DIVISION_HEAD);
		Actor officer = desk.somebody(Role.OFFICER);
		SavedView shared = desk.views.add(head, plain("Chung").sharedWith(desk.audience(Role.OFFICER)));
		SavedView own = desk.views.add(officer, plain("Riêng"));

		desk.views.openFirst(officer, own.id(), true);
		desk.views.openFirst(officer, shared.id(), true);

		assertThat(desk.views.of(officer)).filteredOn(SavedView::first)
			.extracting(SavedView::id)
			.containsExactly(shared.id());
		assertThat(desk.views.of(head)).noneMatch(SavedView::first);
		desk.views.delete(head, shared.id(), 0);
		assertThat(desk.views.of(officer)).noneMatch(SavedView::first);
		desk.views.openFirst(officer, own.id(), true);
		desk.views.openFirst(officer, own.id(), false);
		assertThat(desk.views.of(officer)).noneMatch(SavedView::first);
	}

	@ParameterizedTest
	@MethodSource("desks")
	void namesTheAudiencesOfEach(ViewDesk desk) {
		assertThat(desk.views.audiences(desk.somebody(Role.OFFICER))).containsExactly(desk.audience(Role.OFFICER));
		assertThat(desk.views.audiences(desk.somebody(Role.EXPERT))).isEmpty();
		assertThat(desk.views.audiences(desk.somebody(Role.DIVISION_HEAD)))
			.contains(desk.audience(Role.CLERK), desk.audience(Role.OFFICER), desk.audience(Role.DIVISION_HEAD))
			.doesNotContain(desk.audience(Role.EXPERT));
	}

	private static Wanted plain(@Nullable String name) {
		return new Wanted(name, ListConditions.of(View.MINE), null);
	}

	private static String refusal(ViewDesk desk, Actor actor, Wanted wanted) {
		InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> desk.views.add(actor, wanted));
		return refused.errors().stream().map(FieldError::field).findFirst().orElseThrow();
	}

}
