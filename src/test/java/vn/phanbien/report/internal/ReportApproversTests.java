package vn.phanbien.report.internal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.ApproverNotEligible;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.Reports;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who may approve a report.
 */
class ReportApproversTests {

	private static final Actor CLERK = Steps.actor(new PersonId(40), Role.CLERK);

	private final Approvers base = mock(Approvers.class);

	private final Assignments assignments = mock(Assignments.class);

	private final FinalReports reports = mock(FinalReports.class);

	private final ReportTrail trail = mock(ReportTrail.class);

	private final People people = mock(People.class);

	private final FinalReport report = Reports.drafted();

	private final ReportApprovers approvers = new ReportApprovers(this.base, this.assignments, this.reports, this.trail,
			this.people);

	@BeforeEach
	void twoLeaders() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.HEAD.id(), Steps.DEPUTY.id()));
		given(this.assignments.require(Reports.CASE)).willReturn(Steps.assignment());
		given(this.people.holders(Role.UNION_LEADER, Steps.UNION)).willReturn(List.of(Steps.HEAD, Steps.DEPUTY));
		given(this.people.names(anyCollection())).willReturn(Map.of(Steps.HEAD.id(), Steps.HEAD.displayName()));
		given(this.reports.versions(this.report)).willReturn(List.of(Reports.version(1, Reports.AUTHOR)));
	}

	@Test
	void areTheLeadersWhoHadNoPartInIt() {
		assertThat(this.approvers.eligible(this.report)).containsExactly(Steps.HEAD.id(), Steps.DEPUTY.id());
	}

	@Test
	void leaveOutTheAuthorOfAnyVersion() {
		given(this.reports.versions(this.report))
			.willReturn(List.of(Reports.version(1, Steps.HEAD.id()), Reports.version(2, Reports.AUTHOR)));

		assertThat(this.approvers.eligible(this.report)).containsExactly(Steps.DEPUTY.id());
	}

	@Test
	void leaveOutTheChairWhoConfirmed() {
		given(this.trail.of(this.report)).willReturn(List.of(confirmedBy(Steps.DEPUTY.id())));

		assertThat(this.approvers.eligible(this.report)).containsExactly(Steps.HEAD.id());
	}

	@Test
	void leaveOutWhomTheCaseBars() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.DEPUTY.id()));

		assertThatExceptionOfType(ApproverNotEligible.class)
			.isThrownBy(() -> approve(Steps.actor(Steps.HEAD.id(), Role.UNION_LEADER)))
			.withMessage("error.report.approverNotEligible");
	}

	@Test
	void testTheSignerOfAPaperAndNotTheClerk() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.DEPUTY.id()));

		assertThatCode(() -> approveOnPaper(Steps.DEPUTY.id(), "Phó Chủ tịch")).doesNotThrowAnyException();
		assertThatExceptionOfType(ApproverNotEligible.class)
			.isThrownBy(() -> approveOnPaper(Steps.HEAD.id(), "Chủ tịch"));
	}

	@Test
	void mayBeAMemberOfTheBoardUnknownHere() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of());

		assertThatCode(() -> approveOnPaper(null, "Ủy viên Ban Thường vụ")).doesNotThrowAnyException();
	}

	@Test
	void doNotSlipInUnderTheirBareName() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.DEPUTY.id()));

		assertThatExceptionOfType(ApproverNotEligible.class).isThrownBy(() -> approveOnPaper(null, "CHU TICH "));
	}

	@Test
	void nameTheRemedyWhenThereIsNobody() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of());

		assertThatExceptionOfType(ApproverNotEligible.class)
			.isThrownBy(() -> approve(Steps.actor(Steps.HEAD.id(), Role.UNION_LEADER)))
			.withMessage("error.report.noEligibleApprover");
	}

	@Test
	void leaveOutInWhoseSteadItWasDrafted() {
		given(this.trail.of(this.report))
			.willReturn(List.of(new TrailEntry(ReportStage.DRAFT, TrailDecision.PASSED, null, Reports.AUTHOR,
					"Chuyên viên", new TrailEntry.Absent(Steps.HEAD.id(), "Chủ tịch"), false, null, 1, Reports.NOW)));

		assertThat(this.approvers.eligible(this.report)).containsExactly(Steps.DEPUTY.id());
	}

	@Test
	void mayBeStoodInForByWhoeverHadNoPartInIt() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.HEAD.id()));

		assertThatCode(() -> approveFor(Steps.OFFICER, Steps.HEAD.id())).doesNotThrowAnyException();
	}

	@Test
	void areNotStoodInForWhenBarredThemselves() {
		given(this.base.eligible(Reports.CASE)).willReturn(List.of(Steps.DEPUTY.id()));

		assertThatExceptionOfType(ApproverNotEligible.class)
			.isThrownBy(() -> approveFor(Steps.OFFICER, Steps.HEAD.id()));
	}

	@Test
	void areNotStoodInForByTheAuthorNorByTheOrderingSide() {
		PersonId orderer = new PersonId(77);
		given(this.base.orders(Reports.CASE, orderer)).willReturn(true);

		for (PersonId barred : List.of(Reports.AUTHOR, orderer)) {
			assertThatExceptionOfType(ApproverNotEligible.class).isThrownBy(() -> approveFor(barred, Steps.HEAD.id()));
			assertThat(this.approvers.bars(this.report, barred)).isTrue();
		}
		assertThat(this.approvers.bars(this.report, Steps.OFFICER)).isFalse();
	}

	private void approveFor(PersonId standIn, PersonId absent) {
		this.approvers.demandEligible(this.report, new Submission(Steps.actor(standIn, Role.OFFICER),
				ApprovalDecision.APPROVE.name(), new Values(Map.of()), null, null, absent));
	}

	private void approve(Actor actor) {
		this.approvers.demandEligible(this.report, Steps.submission(actor, ApprovalDecision.APPROVE, Map.of()));
	}

	private void approveOnPaper(@Nullable PersonId signer, String name) {
		this.approvers.demandEligible(this.report, Steps.onPaper(CLERK, ApprovalDecision.APPROVE, signer, name));
	}

	private static TrailEntry confirmedBy(PersonId person) {
		return new TrailEntry(ReportStage.CONFIRM, TrailDecision.PASSED, null, person, "Chủ tịch Hội đồng", null, false,
				null, 1, Reports.NOW);
	}

}
