package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Reports;
import vn.phanbien.support.RecordedTransactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A report is read in a transaction and written as a file after it.
 */
class ReportReaderTests {

	private static final Actor OFFICER = new Actor(new PersonId(3), "chuyenvien", "Chuyên viên", Set.of());

	private final FinalReports reports = mock(FinalReports.class);

	private final CaseAccess access = mock(CaseAccess.class);

	private final ReportDocument documents = mock(ReportDocument.class);

	private final RecordedTransactions transactions = new RecordedTransactions();

	private final ReportReader reader = new ReportReader(this.reports, this.access, assignments(),
			mock(ReportViews.class), this.documents, new Renderer(), this.transactions);

	@BeforeEach
	void anIssuedReport() {
		FinalReport report = Reports.issued();
		given(this.access.of(OFFICER, Reports.CASE)).willReturn(Right.STAFF);
		given(this.reports.latest(Reports.CASE)).willReturn(Optional.of(report));
		given(this.documents.of(any(), any(), any())).willAnswer((call) -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
			return mock(OfficialDocument.class);
		});
		given(this.reports.versions(report))
			.willReturn(List.of(Reports.version(1, Reports.AUTHOR), Reports.version(2, Reports.AUTHOR)));
	}

	@Test
	void isWrittenWhenTheConnectionHasGoneBack() {
		assertThat(this.reader.word(OFFICER, Reports.CASE)).isEqualTo(Renderer.FILE);
		assertThat(this.reader.pdf(OFFICER, Reports.CASE)).isEqualTo(Renderer.FILE);
		assertThat(this.transactions.ends()).containsExactly("commit", "commit");
	}

	@Test
	void isComparedWithAnEarlierVersion() {
		assertThat(this.reader.compare(OFFICER, Reports.CASE, 1, 2)).isEmpty();
		assertThat(this.transactions.ends()).containsExactly("commit");
	}

	private static Assignments assignments() {
		Assignments assignments = mock(Assignments.class);
		given(assignments.require(Reports.CASE)).willReturn(mock(Assignment.class));
		return assignments;
	}

	/** Writes no file while a transaction is open. */
	private static final class Renderer implements DocumentRenderer {

		private static final byte[] FILE = { 1 };

		@Override
		public byte[] word(OfficialDocument document) {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			return FILE;
		}

		@Override
		public byte[] pdf(OfficialDocument document) {
			return word(document);
		}

	}

}
