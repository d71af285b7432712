package vn.phanbien.adoption.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.adoption.AdoptionWorkflow;
import vn.phanbien.adoption.LedgerView;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.report.Reports;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * Who reads the ledger and who closes it.
 */
class GuardedLedgerTests {

	/** The version of the case, which nobody has saved yet. */
	private static final int SEEN = 0;

	private static final OrganisationId UNION = new OrganisationId(7);

	private static final Actor LEADER = actor(30, Role.UNION_LEADER);

	private static final Actor OFFICER = actor(20, Role.OFFICER);

	private static final Actor AUTHORITY = actor(50, Role.AUTHORITY_OFFICER);

	private final FinalReports reports = mock(FinalReports.class);

	private final Closures closures = mock(Closures.class);

	private final Assignments assignments = mock(Assignments.class);

	private final CaseAccess access = mock(CaseAccess.class);

	private final AdoptionWorkflow workflow = mock(AdoptionWorkflow.class);

	private final Assignment assignment = new Assignment(Reports.CASE, EntryRoute.ASSIGNED, "Đề án",
			new Parties(UNION.value(), null, "UBND tỉnh", false, null, null, null), CaseDates.open(), new PersonId(1),
			Reports.NOW);

	private final GuardedLedger ledger = new GuardedLedger(
			new Ledger(this.reports, mock(AnswerRows.class), this.closures, mock(People.class)), this.closures,
			this.reports, this.assignments, this.access, this.workflow, mock(Timeline.class),
			Clock.fixed(Reports.NOW, ZoneOffset.UTC));

	@BeforeEach
	void aDeliveredReport() {
		given(this.reports.issued(Reports.CASE)).willReturn(Optional.of(Reports.delivered(Reports.TODAY)));
		given(this.reports.requireIssued(Reports.CASE)).willReturn(Reports.delivered(Reports.TODAY));
		given(this.reports.recommendations(Reports.CASE)).willReturn(List.of(new Recommendation(8, Reports.CASE, 1, 1,
				"Cập nhật số liệu", Addressee.DRAFTER, Weight.MAJOR, "4/5 bản nhận xét", "Một ý kiến bảo lưu")));
		given(this.assignments.lock(Reports.CASE)).willReturn(this.assignment);
		given(this.assignments.require(Reports.CASE)).willReturn(this.assignment);
		right(LEADER, Right.STAFF);
		right(OFFICER, Right.STAFF);
		right(AUTHORITY, Right.AUTHORITY);
	}

	@Test
	void keepsTheTraceFromTheAuthority() {
		LedgerView.Item inside = this.ledger.ledger(OFFICER, Reports.CASE).items().get(0);
		LedgerView.Item outside = this.ledger.ledger(AUTHORITY, Reports.CASE).items().get(0);

		assertThat(inside.support()).isEqualTo("4/5 bản nhận xét");
		assertThat(outside.support()).isNull();
		assertThat(outside.dissent()).isNull();
		assertThat(outside.text()).isEqualTo("Cập nhật số liệu");
	}

	@Test
	void isNotForExpertsNorForTheAccountant() {
		right(OFFICER, Right.EXPERT);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.ledger.ledger(OFFICER, Reports.CASE));

		right(OFFICER, Right.ACCOUNTS);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.ledger.ledger(OFFICER, Reports.CASE));
	}

	@Test
	void isClosedByALeaderWithAReason() {
		this.ledger.close(LEADER, Reports.CASE, " Đã quá một năm ", SEEN);

		then(this.closures).should()
			.add(Reports.CASE, 1, new Closures.Closure("Đã quá một năm", LEADER.person(), Reports.NOW));
		then(this.workflow).should().trackingClosed(Reports.CASE);
	}

	@Test
	void isNotClosedWithoutAReason() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.ledger.close(LEADER, Reports.CASE, " ", SEEN));
	}

	@Test
	void isNotClosedOnAnOldViewOrOnNone() {
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.ledger.close(LEADER, Reports.CASE, "Đã quá một năm", SEEN + 1));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.ledger.close(LEADER, Reports.CASE, "Đã quá một năm", null))
			.satisfies(
					(refusal) -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("version"));
		then(this.workflow).should(never()).trackingClosed(any());
	}

	@Test
	void isClosedByNobodyElse() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.ledger.close(OFFICER, Reports.CASE, "Đã quá một năm", SEEN));
		assertThat(this.ledger.ledger(OFFICER, Reports.CASE).closable()).isFalse();
		assertThat(this.ledger.ledger(LEADER, Reports.CASE).closable()).isTrue();
	}

	@Test
	void isNotClosedBeforeTheReportIsDelivered() {
		given(this.reports.requireIssued(Reports.CASE)).willReturn(Reports.issued());

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.ledger.close(LEADER, Reports.CASE, "Đã quá một năm", SEEN));
		then(this.workflow).should(never()).trackingClosed(any());
	}

	@Test
	void isNotClosedWhileTheCaseRests() {
		this.assignment.suspend();

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.ledger.close(LEADER, Reports.CASE, "Đã quá một năm", SEEN));
	}

	private void right(Actor actor, Right right) {
		given(this.access.of(actor, Reports.CASE)).willReturn(right);
		given(this.access.require(eq(actor), eq(Reports.CASE))).willReturn(right);
	}

	private static Actor actor(long person, Role role) {
		return new Actor(new PersonId(person), "user" + person, "Người " + person, Set.of(new Membership(UNION, role)));
	}

}
