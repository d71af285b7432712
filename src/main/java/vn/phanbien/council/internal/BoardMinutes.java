package vn.phanbien.council.internal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Values;

/**
 * Keeps the minutes in which the Standing Board founded a council: its decision shows
 * nowhere else.
 */
@Component
class BoardMinutes {

	static final String FIELD = "boardMinutes";

	private final Documents documents;

	BoardMinutes(Documents documents) {
		this.documents = documents;
	}

	Field field() {
		return Field.file(FIELD);
	}

	/** Demands the minutes and keeps them among the union's own papers of the case. */
	void keep(Values values) {
		Optional<Document> minutes = values.text(FIELD).flatMap(DocumentId::parse).flatMap(this.documents::find);
		Document found = minutes.orElseThrow(() -> new InvalidInput(FIELD, "error.council.boardMinutes"));
		this.documents.classify(found.id(), DocumentKind.MINUTES, DocumentAudience.INTERNAL);
	}

}
