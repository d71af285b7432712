package vn.phanbien.assignment.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Submission;

/**
 * Puts what an agency sends later into its dossier, whoever brought it in for the agency.
 */
@Component
class Supplements {

	static final String FIELD = "files";

	private final Documents documents;

	Supplements(Documents documents) {
		this.documents = documents;
	}

	void take(Submission submission) {
		for (String file : submission.values().texts(FIELD)) {
			DocumentId id = DocumentId.parse(file).orElseThrow(NotFound::new);
			Document document = this.documents.open(submission.actor(), id);
			this.documents.classify(document.id(), DocumentKind.SUPPLEMENT, DocumentAudience.DOSSIER);
		}
	}

}
