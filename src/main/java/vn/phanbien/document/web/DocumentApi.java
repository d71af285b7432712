package vn.phanbien.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * The documents of a case in the API.
 */
@RestController
@RequestMapping("/api/v1/assignments/{caseNumber}/documents")
class DocumentApi {

	private final Documents documents;

	DocumentApi(Documents documents) {
		this.documents = documents;
	}

	@GetMapping
	DocumentList list(Actor actor, @PathVariable String caseNumber) {
		return new DocumentList(this.documents.ofCase(actor, parse(caseNumber)).stream().map(DocumentItem::of).toList(),
				null);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<DocumentItem> add(Actor actor, @PathVariable String caseNumber,
			@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String kind) throws IOException {
		if (file == null) {
			throw new InvalidInput("file", "field.required");
		}
		DocumentKind known = kind(kind);
		try (InputStream content = file.getInputStream()) {
			Document document = this.documents.add(actor, parse(caseNumber), known,
					Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
			return ResponseEntity.created(URI.create("/api/v1/documents/" + document.id()))
				.body(DocumentItem.of(document));
		}
	}

	private static DocumentKind kind(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return DocumentKind.OTHER;
		}
		try {
			return DocumentKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInput("kind", "field.option");
		}
	}

	private static CaseNumber parse(String caseNumber) {
		return CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
	}

	/**
	 * All documents that the caller may read.
	 *
	 * @param items the documents, the oldest first
	 * @param next always null: the list is never cut
	 */
	record DocumentList(List<DocumentItem> items, @Nullable String next) {
	}

	/**
	 * A document in the API.
	 *
	 * @param id its key, for file fields and for download
	 * @param name its file name
	 * @param size in bytes
	 * @param kind a {@link DocumentKind}
	 * @param mediaType what the content is
	 * @param sha256 the checksum of the content
	 * @param uploadedAt when it came
	 * @param url where to get it
	 */
	record DocumentItem(String id, String name, long size, String kind, String mediaType, String sha256,
			Instant uploadedAt, String url) {

		static DocumentItem of(Document document) {
			return new DocumentItem(document.id().value(), document.fileName(), document.size(), document.kind().name(),
					document.mediaType(), document.sha256(), document.uploadedAt(),
					"/api/v1/documents/" + document.id());
		}

	}

}
