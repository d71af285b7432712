package vn.phanbien.report.internal;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.report.FinalReport;
import vn.phanbien.report.ReportState;

/**
 * The rows of reports.
 */
interface ReportRows extends CrudRepository<FinalReport, Long> {

	Optional<FinalReport> findFirstByCaseNumberOrderByEditionDesc(String caseNumber);

	Optional<FinalReport> findFirstByCaseNumberAndState(String caseNumber, ReportState state);

}
