package vn.phanbien.report;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of an edition.
 */
class FinalReportTests {

	@Test
	void numbersItsVersionsFromOne() {
		FinalReport report = new FinalReport(Reports.CASE, 1);

		assertThat(report.nextVersion()).isEqualTo(1);
		assertThat(report.nextVersion()).isEqualTo(2);
		assertThat(report.currentVersion()).isEqualTo(2);
	}

	@Test
	void isNotIssuedBeforeApproval() {
		FinalReport report = Reports.drafted();

		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> report.issue(Reports.issue(), List.of(), Reports.NOW))
			.withMessage("error.report.state.DRAFT");
	}

	@Test
	void takesNoNewVersionOnceApproved() {
		FinalReport report = Reports.approved();

		assertThatExceptionOfType(Conflict.class).isThrownBy(report::nextVersion);
	}

	@Test
	void losesItsApprovalWhenItCannotBeIssued() {
		FinalReport report = Reports.approved();

		report.returnToDraft();

		assertThat(report.state()).isEqualTo(ReportState.DRAFT);
		assertThat(report.approver()).isEmpty();
		assertThat(report.approverName()).isEmpty();
	}

	@Test
	void keepsItsNumberWhenALaterEditionTakesItsPlace() {
		FinalReport report = Reports.issued();

		report.supersede();

		assertThat(report.state()).isEqualTo(ReportState.SUPERSEDED);
		assertThat(report.requireIssue().reference()).isEqualTo("05/BC-LHH");
		assertThat(report.requireIssue().symbol()).isEqualTo("BC-LHH");
	}

	@Test
	void isDeliveredWhenTheLastRecipientIsServed() {
		FinalReport report = Reports.issued();

		report.deliver(List.of(new Delivery("A", DeliveryMeans.EMAIL, LocalDate.of(2026, 11, 24), null),
				new Delivery("B", DeliveryMeans.POST, LocalDate.of(2026, 11, 26), null)));

		assertThat(report.deliveredOn()).contains(LocalDate.of(2026, 11, 26));
	}

	@Test
	void isNotDeliveredBeforeIssue() {
		FinalReport report = Reports.approved();

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> report.deliver(List.of()));
	}

}
