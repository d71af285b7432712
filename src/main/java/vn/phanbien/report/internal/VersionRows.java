package vn.phanbien.report.internal;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.report.ReportVersion;

/**
 * The rows of report versions.
 */
interface VersionRows extends CrudRepository<ReportVersion, Long> {

	List<ReportVersion> findByReportIdOrderByNo(long reportId);

}
