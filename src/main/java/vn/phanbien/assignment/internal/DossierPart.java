package vn.phanbien.assignment.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.Documents;
import vn.phanbien.document.FileAccess;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * The tab with the papers that the ordering agency has sent.
 */
@Component
class DossierPart implements CasePart {

	private final Documents documents;

	private final FileAccess files;

	private final CaseAccess access;

	DossierPart(Documents documents, FileAccess files, CaseAccess access) {
		this.documents = documents;
		this.files = files;
		this.access = access;
	}

	@Override
	public String key() {
		return "dossier";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesCourse()) {
			return Optional.empty();
		}
		List<FileLine> dossier = this.documents.ofCase(actor, caseNumber)
			.stream()
			.filter((document) -> document.audience() == DocumentAudience.DOSSIER)
			.map(FileLine::of)
			.toList();
		boolean closed = dossier.isEmpty() && right == Right.EXPERT;
		return Optional.of(new Content(dossier.size(), new DossierView(caseNumber.value(), dossier,
				this.files.mayAdd(actor, caseNumber, DocumentAudience.DOSSIER), closed)));
	}

	/**
	 * What the tab shows.
	 *
	 * @param caseNumber the case
	 * @param files the papers, the oldest first
	 * @param mayAdd whether the person may add some
	 * @param undeclared whether an expert sees nothing, most likely for want of a
	 * declaration
	 */
	public record DossierView(String caseNumber, List<FileLine> files, boolean mayAdd, boolean undeclared) {
	}

}
