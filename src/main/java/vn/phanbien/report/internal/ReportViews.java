package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.People;
import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Issue;
import vn.phanbien.report.Recipient;
import vn.phanbien.report.ReportTrail;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.report.ReportView;
import vn.phanbien.report.ReportView.Item;
import vn.phanbien.report.ReportView.Receipt;
import vn.phanbien.report.ReportView.TrailLine;
import vn.phanbien.report.ReportView.VersionLine;
import vn.phanbien.report.TrailEntry;
import vn.phanbien.report.TrailEntry.Absent;

/**
 * Gathers a report for reading, with its record or without.
 */
@Component
class ReportViews {

	private final FinalReports reports;

	private final ReportTrail trail;

	private final People people;

	ReportViews(FinalReports reports, ReportTrail trail, People people) {
		this.reports = reports;
		this.trail = trail;
		this.people = people;
	}

	/** For the staff and the council's board: with versions, trail and trace. */
	ReportView inside(FinalReport report) {
		List<VersionLine> versions = new ArrayList<>(this.reports.versions(report).stream().map(this::line).toList());
		Collections.reverse(versions);
		List<TrailLine> lines = new ArrayList<>(this.trail.of(report).stream().map(ReportViews::line).toList());
		Collections.reverse(lines);
		String inForce = this.reports.issued(report.caseNumber())
			.filter((issued) -> issued.edition() != report.edition())
			.flatMap(FinalReport::issue)
			.map(Issue::reference)
			.orElse(null);
		return view(report, inForce, true, versions, lines);
	}

	/** For authority and experts: what was issued. */
	ReportView outside(FinalReport report) {
		return view(report, null, false, List.of(), List.of());
	}

	private ReportView view(FinalReport report, @Nullable String inForce, boolean trace, List<VersionLine> versions,
			List<TrailLine> lines) {
		ReportVersion version = this.reports.current(report);
		Receipt receipt = report.receivedOn()
			.map((on) -> new Receipt(on, report.receivedNumber().orElse(null), report.receivedByProof()))
			.orElse(null);
		return new ReportView(report.caseNumber().value(), report.edition(), report.state(), inForce, version.no(),
				version.text(), items(version.recommendations(), trace), report.issue().orElse(null),
				report.issuedAt().orElse(null), report.recipients().stream().map(Recipient::name).toList(),
				trace ? report.deliveries() : List.of(), receipt, versions, lines);
	}

	private static List<Item> items(List<DraftRecommendation> recommendations, boolean trace) {
		List<Item> items = new ArrayList<>();
		for (DraftRecommendation one : recommendations) {
			items.add(new Item(items.size() + 1, one.text(), one.addressee(), one.weight(),
					trace ? one.support() : null, trace ? one.dissent() : null));
		}
		return items;
	}

	private VersionLine line(ReportVersion version) {
		return new VersionLine(version.no(), this.people.name(version.createdBy()), version.createdAt());
	}

	private static TrailLine line(TrailEntry entry) {
		Absent absent = entry.actingFor();
		return new TrailLine(entry.stage(), entry.decision(), entry.returnedTo(), entry.byName(),
				(absent != null) ? absent.name() : null, entry.onPaper(), entry.reason(), entry.version(), entry.at());
	}

}
