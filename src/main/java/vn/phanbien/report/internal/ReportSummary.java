package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.People;
import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.TrailDecision;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.review.Weight;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * A report in five lines and its dissent, for somebody who decides on a phone.
 */
@Component
class ReportSummary {

	private static final int LONGEST = 400;

	private final FinalReports reports;

	private final ReportTrail trail;

	private final People people;

	ReportSummary(FinalReports reports, ReportTrail trail, People people) {
		this.reports = reports;
		this.trail = trail;
		this.people = people;
	}

	List<Notice> lines(FinalReport report) {
		ReportVersion version = this.reports.current(report);
		List<Notice> lines = new ArrayList<>();
		lines.add(new Notice("report.line.subject", version.text().subject()));
		lines.add(new Notice("report.line.conclusion", shortened(version.text().conclusion())));
		lines.add(new Notice("report.line.recommendations", version.recommendations().size(), heavy(version)));
		lines.add(new Notice("report.line.author", this.people.name(version.createdBy()), version.no()));
		lines.add(checked(report));
		lines.add(dissent(version));
		return lines;
	}

	private Notice checked(FinalReport report) {
		List<TrailEntry> entries = this.trail.of(report)
			.stream()
			.filter((entry) -> entry.stage() != ReportStage.DRAFT && entry.version() == report.currentVersion())
			.toList();
		String names = entries.stream()
			.filter((entry) -> entry.decision() == TrailDecision.PASSED)
			.map(TrailEntry::byName)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", "));
		boolean contentSkipped = entries.stream()
			.anyMatch((entry) -> entry.stage() == ReportStage.CONTENT && entry.decision() == TrailDecision.SKIPPED);
		if (names.isEmpty()) {
			return new Notice(contentSkipped ? "report.line.contentSkipped" : "report.line.unchecked");
		}
		return new Notice(contentSkipped ? "report.line.checkedContentSkipped" : "report.line.checked", names);
	}

	private static Notice dissent(ReportVersion version) {
		String differing = version.text().differingOpinions();
		String dissent = version.recommendations()
			.stream()
			.map(DraftRecommendation::dissent)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		String all = joined(differing, dissent);
		return all.isEmpty() ? new Notice("report.line.noDissent") : new Notice("report.line.dissent", shortened(all));
	}

	private static String joined(@Nullable String differing, String dissent) {
		if (differing == null) {
			return dissent;
		}
		return dissent.isEmpty() ? differing : differing + "; " + dissent;
	}

	private static long heavy(ReportVersion version) {
		return version.recommendations().stream().filter((one) -> one.weight() == Weight.MAJOR).count();
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
