package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.Reports;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who decides on a report is told when its silence on dissent is not agreement.
 */
class ReportSummaryTests {

	private static final Actor LEADER = Steps.actor(Steps.DEPUTY.id(), Role.UNION_LEADER);

	private final FinalReports reports = mock();

	private final CouncilVoices voices = mock();

	private final ReportMaterial review = mock();

	private final People people = mock();

	private final Words words = words();

	private final ReportSummary summary = new ReportSummary(this.reports, mock(ReportTrail.class), this.voices,
			this.review, this.people, this.words);

	private final FinalReport report = Reports.drafted();

	@BeforeEach
	void aDraftWithoutDissent() {
		given(this.people.name(any())).willReturn("Thư ký");
		given(this.reports.current(this.report)).willReturn(new ReportVersion(1, 1, Steps.OFFICER, Reports.NOW,
				new ReportText("Kết quả", "Căn cứ", null, null, null, "Kết luận"), List.of()));
	}

	@Test
	void tellsOfVotesAgainst() {
		given(this.review.votesAgainst(Reports.CASE)).willReturn(1);

		assertThat(dissent()).isEqualTo(this.words.text("report.fact.dissent.votes", 1));
	}

	@Test
	void tellsOfDissentThatTheDraftLeavesOut() {
		given(this.review.dissent(Reports.CASE)).willReturn(Optional.of("Dừng đề án"));

		assertThat(dissent()).isEqualTo(this.words.text("report.fact.dissent.dropped"));
	}

	@Test
	void saysThatNobodyDissentedWhereNobodyDid() {
		assertThat(dissent()).isEqualTo(this.words.text("report.fact.dissent.none"));
	}

	private String dissent() {
		return this.summary.material(LEADER, this.report)
			.facts()
			.stream()
			.filter((fact) -> fact.labelKey().equals("report.fact.dissent"))
			.map(Fact::text)
			.findFirst()
			.orElseThrow();
	}

	private static Words words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/messages");
		messages.setDefaultEncoding("UTF-8");
		return new Words(messages);
	}

}
