package vn.phanbien.assignment.internal;

import java.time.Instant;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.DocumentKind;

/**
 * A document as the case page and the API list it.
 *
 * @param id its key
 * @param name its file name
 * @param kind what it is
 * @param audience who it is meant for
 * @param size in bytes
 * @param uploadedAt when it came
 */
public record FileLine(String id, String name, DocumentKind kind, DocumentAudience audience, long size,
		Instant uploadedAt) {

	static FileLine of(Document document) {
		return new FileLine(document.id().value(), document.fileName(), document.kind(), document.audience(),
				document.size(), document.uploadedAt());
	}

}
