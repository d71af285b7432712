package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * What a machine can see of a draft's form (Nghị định 30/2020/NĐ-CP): parts that lack,
 * numbering that would stand twice, an overlong subject, nobody to sign. The renderer
 * sees to page, type and spacing.
 */
@Component
class FormatRules {

	/** The Decree asks for a short subject; its database field ends at 500. */
	private static final int LONGEST_SUBJECT = 200;

	private static final Pattern OWN_NUMBER = Pattern.compile("^\\s*(\\d{1,3}[.)]|[a-zđ]\\)|[-–•+])\\s");

	private final ReportApprovers approvers;

	FormatRules(ReportApprovers approvers) {
		this.approvers = approvers;
	}

	List<Notice> findings(FinalReport report, ReportVersion version) {
		ReportText text = version.text();
		List<Notice> findings = new ArrayList<>();
		missing(findings, text.strengths(), "report.format.noStrengths");
		missing(findings, text.limitations(), "report.format.noLimitations");
		missing(findings, text.differingOpinions(), "report.format.noDifferingOpinions");
		subject(findings, text.subject());
		recommendations(findings, version.recommendations());
		if (this.approvers.eligible(report).isEmpty()) {
			findings.add(new Notice("report.format.noSigner"));
		}
		return findings.isEmpty() ? List.of(new Notice("report.format.clean")) : findings;
	}

	private static void subject(List<Notice> findings, String subject) {
		if (subject.length() > LONGEST_SUBJECT) {
			findings.add(new Notice("report.format.subjectLong", subject.length(), LONGEST_SUBJECT));
		}
		if (subject.endsWith(".")) {
			findings.add(new Notice("report.format.subjectStop"));
		}
	}

	private static void recommendations(List<Notice> findings, List<DraftRecommendation> recommendations) {
		if (recommendations.isEmpty()) {
			findings.add(new Notice("report.format.noRecommendations"));
		}
		int no = 0;
		for (DraftRecommendation recommendation : recommendations) {
			no++;
			if (OWN_NUMBER.matcher(recommendation.text()).find()) {
				findings.add(new Notice("report.format.numberedTwice", no));
			}
		}
	}

	private static void missing(List<Notice> findings, @Nullable String part, String messageKey) {
		if (part == null) {
			findings.add(new Notice(messageKey));
		}
	}

}
