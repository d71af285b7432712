package vn.phanbien.report.internal;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.Reports;
import vn.phanbien.worklist.StepForm.Notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What the machine finds in a draft's form.
 */
class FormatRulesTests {

	private final ReportApprovers approvers = mock(ReportApprovers.class);

	private final FormatRules rules = new FormatRules(this.approvers);

	private final FinalReport report = Reports.drafted();

	@BeforeEach
	void someoneCanSign() {
		given(this.approvers.eligible(this.report)).willReturn(List.of(Steps.DEPUTY.id()));
	}

	@Test
	void praisesACompleteDraft() {
		ReportText text = new ReportText("Kết quả phản biện Đề án", "Căn cứ", "Ưu điểm", "Hạn chế", "Một ý kiến",
				"Nhất trí");

		assertThat(findings(text, Reports.recommendation("Cập nhật số liệu", 1)))
			.containsExactly("report.format.clean");
	}

	@Test
	void namesThePartsThatLack() {
		ReportText text = new ReportText("Kết quả", "Căn cứ", null, null, null, "Nhất trí");

		assertThat(findings(text)).containsExactly("report.format.noStrengths", "report.format.noLimitations",
				"report.format.noDifferingOpinions", "report.format.noRecommendations");
	}

	@Test
	void seesNumbersThatWouldStandTwice() {
		ReportText text = new ReportText("Kết quả", "Căn cứ", "Ưu điểm", "Hạn chế", "Một ý kiến", "Nhất trí");

		List<Notice> findings = notices(text, Reports.recommendation("Cập nhật 12 trạm", null),
				Reports.recommendation("2. Bổ sung kinh phí", null), Reports.recommendation("- Rà soát", null),
				Reports.recommendation("a) Làm rõ", null));

		assertThat(findings).containsExactly(new Notice("report.format.numberedTwice", 2),
				new Notice("report.format.numberedTwice", 3), new Notice("report.format.numberedTwice", 4));
	}

	@Test
	void findsALongSubjectAndItsFullStop() {
		ReportText text = new ReportText("Kết quả ".repeat(30) + ".", "Căn cứ", "Ưu điểm", "Hạn chế", "Một ý kiến",
				"Nhất trí");

		assertThat(findings(text, Reports.recommendation("Cập nhật", null)))
			.containsExactly("report.format.subjectLong", "report.format.subjectStop");
	}

	@Test
	void missesSomebodyToSign() {
		given(this.approvers.eligible(this.report)).willReturn(List.of());

		assertThat(findings(Reports.text(), Reports.recommendation("Cập nhật", null)))
			.contains("report.format.noSigner");
	}

	private List<String> findings(ReportText text, DraftRecommendation... recommendations) {
		return notices(text, recommendations).stream().map(Notice::messageKey).toList();
	}

	private List<Notice> notices(ReportText text, DraftRecommendation... recommendations) {
		return this.rules.findings(this.report,
				new ReportVersion(1, 1, Reports.AUTHOR, Reports.NOW, text, List.of(recommendations)));
	}

}
