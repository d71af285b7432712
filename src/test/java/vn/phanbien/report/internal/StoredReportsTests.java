package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportState;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.Reports;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.reset;

/**
 * Drafting and issuing on H2 and on PostgreSQL.
 */
class StoredReportsTests {

	private static final List<ReportBeans> databases = new ArrayList<>();

	private static final Actor SECRETARY = Steps.actor(Reports.AUTHOR);

	private static final Actor CLERK = Steps.actor(new PersonId(40), Role.CLERK);

	@BeforeAll
	static void open() {
		for (Database database : Database.values()) {
			databases.add(ReportBeans.over(database.createDataSource()));
		}
	}

	@AfterAll
	static void close() {
		databases.forEach(ReportBeans::close);
	}

	static List<ReportBeans> databases() {
		databases.forEach(ReportBeans::clear);
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void makesEveryDraftAVersionOfItsOwn(ReportBeans beans) {
		draft(beans, "Bản đầu");
		draft(beans, "Bản sau");

		FinalReport report = latest(beans);
		List<ReportVersion> versions = beans.get(FinalReports.class).versions(report);
		assertThat(report.edition()).isEqualTo(1);
		assertThat(versions).extracting(ReportVersion::no).containsExactly(1, 2);
		assertThat(versions).extracting((version) -> version.text().conclusion()).containsExactly("Bản đầu", "Bản sau");
		assertThat(versions.get(1).createdBy()).isEqualTo(Reports.AUTHOR);
		assertThat(versions.get(1).createdAt()).isEqualTo(Reports.NOW);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void takesSupportFromTheSynthesisAndNotFromTheDrafter(ReportBeans beans) {
		given(beans.get(ReportMaterial.class).recommendations(Reports.CASE))
			.willReturn(List.of(Reports.recommendation("Cập nhật số liệu", 1)));

		draft(beans, "Kết luận");

		assertThat(beans.get(FinalReports.class).current(latest(beans)).recommendations())
			.extracting((one) -> one.text() + ": " + one.support())
			.containsExactly("Sửa số liệu thủy văn: 4/5 bản nhận xét", "Thêm một kiến nghị: tự ghi");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void recordsThatNobodyWasThereToConfirmOrCheck(ReportBeans beans) {
		given(beans.get(ReportMaterial.class).hasChair(Reports.CASE)).willReturn(false);
		draft(beans, "Kết luận");

		beans.get(ReportTrail.class).contentCheckSkipped(Reports.CASE);

		List<TrailEntry> trail = beans.get(ReportTrail.class).of(latest(beans));
		assertThat(trail).extracting(TrailEntry::stage)
			.containsExactly(ReportStage.DRAFT, ReportStage.CONFIRM, ReportStage.CONTENT);
		assertThat(trail).extracting(TrailEntry::decision)
			.containsExactly(TrailDecision.PASSED, TrailDecision.SKIPPED, TrailDecision.SKIPPED);
		assertThat(trail.get(0).by()).isEqualTo(Reports.AUTHOR);
		assertThat(trail.get(0).at()).isEqualTo(Reports.NOW);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void tellsTheDrafterWhyTheDraftCameBack(ReportBeans beans) {
		draft(beans, "Kết luận");
		beans.get(ReportFlow.class)
			.returned(Reports.CASE, ReportStage.CONTENT, ReportStage.DRAFT,
					Steps.withReason(CLERK, CheckDecision.RETURN, "Thiếu số liệu"));

		StepForm form = beans.get(DraftReportStep.class).form(Steps.context("Task_DraftReport"), SECRETARY);

		assertThat(Steps.notices(form)).containsExactly("report.notice.returned");
		assertThat(Steps.proposal(form, "conclusion")).isEqualTo("Kết luận");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void givesRecommendationsTheirKeysAtIssue(ReportBeans beans) {
		issue(beans, 5);

		FinalReport report = beans.get(FinalReports.class).issued(Reports.CASE).orElseThrow();
		assertThat(report.state()).isEqualTo(ReportState.ISSUED);
		assertThat(report.requireIssue().reference()).isEqualTo("05/BC-LHH");
		assertThat(report.requireIssue().signerName()).isEqualTo("Phó Chủ tịch");
		assertThat(report.recipients()).extracting("name").containsExactly("UBND tỉnh", "Lưu: VT, TVPB");
		assertThat(report.issuedAt()).contains(Reports.NOW);
		assertThat(beans.get(FinalReports.class).recommendations(Reports.CASE)).extracting(Recommendation::no)
			.containsExactly(1, 2);
		assertThat(beans.get(Assignment.class).outcome().issuedAt()).isEqualTo(Reports.NOW);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void letsANewEditionTakeTheIssuedOnesPlace(ReportBeans beans) {
		issue(beans, 5);
		FinalReport first = latest(beans);
		List<Recommendation> before = beans.get(FinalReports.class).recommendations(Reports.CASE);

		issue(beans, 9);

		FinalReport second = latest(beans);
		assertThat(second.edition()).isEqualTo(2);
		assertThat(beans.get(FinalReports.class).issued(Reports.CASE).orElseThrow().id()).isEqualTo(second.id());
		assertThat(beans.get(ReportRows.class).findById(first.id()).orElseThrow().state())
			.isEqualTo(ReportState.SUPERSEDED);
		assertThat(beans.get(FinalReports.class).recommendations(Reports.CASE)).doesNotContainAnyElementsOf(before);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void isNotIssuedUnderTheApproversTitleBySomebodyElse(ReportBeans beans) {
		draft(beans, "Kết luận");
		FinalReport report = latest(beans);
		report.approve(Steps.HEAD.id(), "Chủ tịch", "Chủ tịch");
		given(beans.get(People.class).byUsername("phochutich")).willReturn(Optional.of(Steps.DEPUTY));

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> beans.get(Issuing.class)
				.issue(report,
						Steps.submission(CLERK, IssueDecision.ISSUE,
								Map.of("date", Reports.TODAY, "signer", "phochutich", "signerTitle", "Chủ tịch",
										"capacity", "NONE"))))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("signerTitle"));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void isIssuedForTheStandingBoardWithItsMinutesAlone(ReportBeans beans) {
		draft(beans, "Kết luận");
		FinalReport report = latest(beans);
		report.approve(null, "Ông Ủy viên", "Ủy viên Ban Thường vụ");

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> beans.get(Issuing.class)
				.issue(report, Steps.submission(CLERK, IssueDecision.ISSUE, forTheBoard())))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("boardMinutes", "error.report.boardMinutes")));
	}

	private static Map<String, Object> forTheBoard() {
		return Map.of("date", Reports.TODAY, "otherSigner", "Ông Ủy viên", "signerTitle", "Ủy viên Ban Thường vụ",
				"capacity", "TM", "recipients", List.of(new Values(Map.of("name", "UBND tỉnh"))));
	}

	private static FinalReport latest(ReportBeans beans) {
		return beans.get(FinalReports.class).require(Reports.CASE);
	}

	private static void draft(ReportBeans beans, String conclusion) {
		beans.get(DraftReportStep.class)
			.complete(Steps.context("Task_DraftReport"),
					Steps.submission(SECRETARY, SubmitDecision.SUBMIT,
							Map.of("subject", "Kết quả phản biện", "basis", "Căn cứ", "conclusion", conclusion,
									"recommendations",
									List.of(new Values(Map.of("text", "Sửa số liệu thủy văn", "addressee", "DRAFTER",
											"weight", "MAJOR", "origin", "1", "support", "9/9 bịa ra")),
											new Values(Map.of("text", "Thêm một kiến nghị", "addressee", "OWNER",
													"weight", "MINOR", "support", "tự ghi"))))));
	}

	private static void issue(ReportBeans beans, int number) {
		draft(beans, "Kết luận");
		FinalReport report = latest(beans);
		report.approve(Reports.DEPUTY, "Phó Chủ tịch", null);
		FinalReport approved = beans.get(FinalReports.class).save(report);
		OutgoingNumbers numbers = beans.get(OutgoingNumbers.class);
		reset(numbers);
		given(numbers.issue(any())).willReturn(new OutgoingDocument(1, Steps.UNION, OutgoingType.REPORT, 2026, number,
				"%02d/BC-LHH".formatted(number), Reports.TODAY, "Kết quả phản biện", "Phó Chủ tịch", null, null,
				List.of(), Reports.CASE, null, CLERK.person(), Reports.NOW));
		given(beans.get(People.class).byUsername("phochutich")).willReturn(Optional.of(Steps.DEPUTY));
		beans.get(Issuing.class)
			.issue(approved, Steps.submission(CLERK, IssueDecision.ISSUE, Map.of("date", Reports.TODAY, "signer",
					"phochutich", "signerTitle", "Phó Chủ tịch", "capacity", "KT", "recipients",
					List.of(new Values(Map.of("name", "UBND tỉnh")), new Values(Map.of("name", "Lưu: VT, TVPB"))))));
	}

}
