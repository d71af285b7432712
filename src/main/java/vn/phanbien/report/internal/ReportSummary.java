package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
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
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.StepMaterial;

/**
 * A report in five lines and its dissent, for somebody who decides on a phone.
 */
@Component
class ReportSummary {

	private static final int LONGEST = 400;

	private final FinalReports reports;

	private final ReportTrail trail;

	private final CouncilVoices voices;

	private final ReportMaterial review;

	private final People people;

	private final Words words;

	ReportSummary(FinalReports reports, ReportTrail trail, CouncilVoices voices, ReportMaterial review, People people,
			Words words) {
		this.reports = reports;
		this.trail = trail;
		this.voices = voices;
		this.review = review;
		this.people = people;
		this.words = words;
	}

	/** Lays the report beside a decision on it: in short, and with what it rests on. */
	StepMaterial material(Actor actor, FinalReport report) {
		ReportVersion version = this.reports.current(report);
		List<Fact> facts = new ArrayList<>();
		this.voices.of(actor, report.caseNumber()).ifPresent((said) -> facts.add(new Fact("report.fact.voices", said)));
		facts.add(new Fact("report.fact.dissent", dissent(report, version)));
		minor(facts, "report.fact.subject", version.text().subject());
		minor(facts, "report.fact.conclusion", shortened(version.text().conclusion()));
		minor(facts, "report.fact.recommendations",
				this.words.text("report.fact.recommendations.count", version.recommendations().size(), heavy(version)));
		minor(facts, "report.fact.author",
				this.words.text("report.fact.author.version", this.people.name(version.createdBy()), version.no()));
		minor(facts, "report.fact.checked", checked(report));
		return StepMaterial.papers(ReportPapers.KEY, "rounds", "meetings").facts(facts);
	}

	private static void minor(List<Fact> facts, String labelKey, String text) {
		facts.add(new Fact(labelKey, text).folded());
	}

	private String checked(FinalReport report) {
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
			return this.words.text(contentSkipped ? "report.fact.checked.contentSkipped" : "report.fact.checked.none");
		}
		return contentSkipped ? this.words.text("report.fact.checked.butContent", names) : names;
	}

	private String dissent(FinalReport report, ReportVersion version) {
		String differing = version.text().differingOpinions();
		String dissent = version.recommendations()
			.stream()
			.map(DraftRecommendation::dissent)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		String all = joined(differing, dissent);
		return all.isEmpty() ? noDissent(report.caseNumber()) : shortened(all);
	}

	/** That a draft is silent does not mean that nobody objected. */
	private String noDissent(CaseNumber caseNumber) {
		int against = this.review.votesAgainst(caseNumber);
		if (this.review.dissent(caseNumber).isPresent()) {
			return this.words.text("report.fact.dissent.dropped");
		}
		return (against > 0) ? this.words.text("report.fact.dissent.votes", against)
				: this.words.text("report.fact.dissent.none");
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
