package vn.phanbien.assignment.internal;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepPapers;

/**
 * What the ordering agency has sent, the letter first, to whoever may open the dossier.
 */
@Component
class DossierPapers implements StepPapers {

	static final String KEY = "dossier";

	private final Documents documents;

	private final CaseAccess access;

	private final Words words;

	DossierPapers(Documents documents, CaseAccess access, Words words) {
		this.documents = documents;
		this.access = access;
		this.words = words;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<Paper> of(Actor actor, StepContext step) {
		if (!this.access.of(actor, step.caseNumber()).seesCourse()) {
			return List.of();
		}
		return this.documents.ofCase(actor, step.caseNumber())
			.stream()
			.filter((document) -> document.audience() == DocumentAudience.DOSSIER)
			.sorted(Comparator.comparing((document) -> document.kind() != DocumentKind.REQUEST_LETTER))
			.map(this::paper)
			.toList();
	}

	private Paper paper(Document document) {
		return new Paper(
				document.fileName(), this.words.text("papers.file", document.kind(),
						this.words.day(document.uploadedAt()), (document.size() + 1023) / 1024),
				"/tai-lieu/" + document.id().value());
	}

}
