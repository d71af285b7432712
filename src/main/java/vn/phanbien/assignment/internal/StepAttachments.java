package vn.phanbien.assignment.internal;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.document.FileAccess;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StepUploads;

/**
 * Keeps the files that come with a step among the documents of its case.
 */
@Component
class StepAttachments implements StepUploads {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final Documents documents;

	private final FileAccess access;

	StepAttachments(Documents documents, FileAccess access) {
		this.documents = documents;
		this.access = access;
	}

	@Override
	public String store(Actor actor, CaseNumber caseNumber, String fileName, InputStream content) {
		return this.documents.hold(actor, caseNumber, DocumentKind.OTHER, fileName, content).id().value();
	}

	@Override
	public boolean isWord(String fileName, InputStream content) {
		return this.documents.inspect(fileName, content).equals(WORD);
	}

	@Override
	public void take(Set<String> documents) {
		this.documents.take(documents.stream().map(DocumentId::new).collect(Collectors.toUnmodifiableSet()));
	}

	@Override
	public Optional<String> nameOf(Actor actor, String document) {
		return find(document).filter((found) -> this.access.mayRead(actor, found)).map(Document::fileName);
	}

	@Override
	public boolean belongsTo(String document, CaseNumber caseNumber) {
		return find(document).filter((found) -> found.belongsTo(caseNumber)).isPresent();
	}

	private Optional<Document> find(String document) {
		return DocumentId.parse(document).flatMap(this.documents::find);
	}

}
