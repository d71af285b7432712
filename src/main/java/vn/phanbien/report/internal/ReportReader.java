package vn.phanbien.report.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportReading;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.ReportView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Opens reports to those who may read them. What takes long is done on what was read,
 * when the connection has gone back.
 */
@Service
class ReportReader implements ReportReading {

	private final FinalReports reports;

	private final CaseAccess access;

	private final Assignments assignments;

	private final ReportViews views;

	private final ReportDocument documents;

	private final DocumentRenderer renderer;

	private final TransactionTemplate reading;

	ReportReader(FinalReports reports, CaseAccess access, Assignments assignments, ReportViews views,
			ReportDocument documents, DocumentRenderer renderer, PlatformTransactionManager transactions) {
		this.reports = reports;
		this.access = access;
		this.assignments = assignments;
		this.views = views;
		this.documents = documents;
		this.renderer = renderer;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ReportView> find(Actor actor, CaseNumber caseNumber) {
		boolean inside = this.access.of(actor, caseNumber).seesReview();
		return readable(actor, caseNumber)
			.map((report) -> inside ? this.views.inside(report) : this.views.outside(report));
	}

	@Override
	public byte[] word(Actor actor, CaseNumber caseNumber) {
		return this.renderer.word(document(actor, caseNumber));
	}

	@Override
	public byte[] pdf(Actor actor, CaseNumber caseNumber) {
		return this.renderer.pdf(document(actor, caseNumber));
	}

	@Override
	public List<PartChange> compare(Actor actor, CaseNumber caseNumber, int earlier, int later) {
		List<ReportVersion> versions = read(() -> {
			if (!this.access.of(actor, caseNumber).seesReview()) {
				throw new NotFound();
			}
			FinalReport report = this.reports.latest(caseNumber).orElseThrow(NotFound::new);
			return List.of(version(report, earlier), version(report, later));
		});
		return VersionChanges.between(versions.get(0), versions.get(1));
	}

	private ReportVersion version(FinalReport report, int no) {
		return this.reports.versions(report)
			.stream()
			.filter((version) -> version.no() == no)
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	private OfficialDocument document(Actor actor, CaseNumber caseNumber) {
		return read(() -> {
			FinalReport report = readable(actor, caseNumber).orElseThrow(NotFound::new);
			return this.documents.of(report, this.reports.current(report), this.assignments.require(caseNumber));
		});
	}

	private <T> T read(Supplier<T> rows) {
		return Objects.requireNonNull(this.reading.execute((status) -> rows.get()));
	}

	private Optional<FinalReport> readable(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (right.seesReview()) {
			return this.reports.latest(caseNumber);
		}
		return (right == Right.AUTHORITY || right == Right.EXPERT) ? this.reports.issued(caseNumber) : Optional.empty();
	}

}
