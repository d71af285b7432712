package vn.phanbien.document.internal;

import java.io.InputStream;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;

/**
 * Keeps written mandates among the documents; they belong to no case.
 */
@Component
class Mandates implements MandateFiles {

	private final Documents documents;

	Mandates(Documents documents) {
		this.documents = documents;
	}

	@Override
	public String store(Actor actor, String fileName, InputStream content) {
		DocumentKind kind = DocumentKind.MANDATE;
		return this.documents.store(actor.person(), null, kind, kind.audience(), fileName, content).id().value();
	}

	@Override
	public boolean broughtBy(Actor actor, String document) {
		return find(document).filter((found) -> !found.pending() && found.uploadedBy().equals(actor.person()))
			.isPresent();
	}

	@Override
	public Optional<String> nameOf(String document) {
		return find(document).map(Document::fileName);
	}

	private Optional<Document> find(String document) {
		return DocumentId.parse(document).flatMap(this.documents::find);
	}

}
