package vn.phanbien.report.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.OfficialDocumentBuilder;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.Issue;
import vn.phanbien.report.Recipient;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.review.Addressee;

/**
 * Writes a report as an official document: grounds, results, recommendations, conclusion,
 * and the council in an annex, by numbers and without names.
 */
@Component
class ReportDocument {

	private final Organisations organisations;

	private final CouncilAnnex annex;

	private final SigningLine signing;

	private final ReportWording wording;

	ReportDocument(Organisations organisations, CouncilAnnex annex, SigningLine signing, ReportWording wording) {
		this.organisations = organisations;
		this.annex = annex;
		this.signing = signing;
		this.wording = wording;
	}

	OfficialDocument of(FinalReport report, ReportVersion version, Assignment assignment) {
		Organisation union = this.organisations.require(assignment.union());
		Issue issue = report.issue().orElse(null);
		OfficialDocumentBuilder document = OfficialDocument
			.titled(new IssuingBody(union.name(), null), this.wording.of("report.document.type"),
					version.text().subject())
			.numbered(number(union, issue))
			.dated(union.place(), (issue != null) ? issue.date() : null)
			.to(List.of(assignment.parties().agencyName()));
		body(document, version);
		document.copiedTo(report.recipients().stream().map(Recipient::name).toList());
		if (issue != null) {
			document.signedBy(this.signing.signature(issue.capacity(), issue.signerTitle(), issue.signerName()));
		}
		this.annex.of(assignment.caseNumber()).ifPresent(document::annex);
		return document.build();
	}

	private static NumberAndSymbol number(Organisation union, @Nullable Issue issue) {
		if (issue != null) {
			return new NumberAndSymbol(issue.number(), issue.symbol());
		}
		return NumberAndSymbol.awaiting(OutgoingType.REPORT.series(union.symbol(), null));
	}

	private void body(OfficialDocumentBuilder document, ReportVersion version) {
		ReportText text = version.text();
		document.part(this.wording.of("report.document.basis")).paragraph(text.basis());
		document.part(this.wording.of("report.document.results"));
		section(document, "report.document.strengths", text.strengths());
		section(document, "report.document.limitations", text.limitations());
		section(document, "report.document.differingOpinions", (text.differingOpinions() != null)
				? text.differingOpinions() : this.wording.of("report.document.none"));
		document.part(this.wording.of("report.document.recommendations"));
		for (Addressee addressee : Addressee.values()) {
			recommendations(document, addressee, version.recommendations());
		}
		if (version.recommendations().isEmpty()) {
			document.paragraph(this.wording.of("report.document.none"));
		}
		document.part(this.wording.of("report.document.conclusion")).paragraph(text.conclusion());
	}

	private void section(OfficialDocumentBuilder document, String titleKey, @Nullable String text) {
		if (text != null) {
			document.section(this.wording.of(titleKey)).paragraph(text);
		}
	}

	private void recommendations(OfficialDocumentBuilder document, Addressee addressee,
			List<DraftRecommendation> recommendations) {
		if (recommendations.stream().noneMatch((one) -> one.addressee() == addressee)) {
			return;
		}
		document.section(this.wording.of("report.document.recommendations." + addressee));
		for (int index = 0; index < recommendations.size(); index++) {
			if (recommendations.get(index).addressee() == addressee) {
				document.paragraph(this.wording.of("report.document.recommendation", index + 1,
						recommendations.get(index).text()));
			}
		}
	}

}
