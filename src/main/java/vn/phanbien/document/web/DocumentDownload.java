package vn.phanbien.document.web;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.Documents;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotFound;

/**
 * Hands out files, always to be saved and never to be shown in place, so that no upload
 * runs in this site's name. Rights are asked on each request; the checksum spares the
 * bytes when nothing has changed.
 */
@Controller
class DocumentDownload {

	private final Documents documents;

	DocumentDownload(Documents documents) {
		this.documents = documents;
	}

	@GetMapping({ "/tai-lieu/{id}", "/api/v1/documents/{id}" })
	ResponseEntity<Resource> download(Actor actor, @PathVariable String id) {
		Document document = DocumentId.parse(id)
			.map((known) -> this.documents.open(actor, known))
			.orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.contentLength(document.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.fileName()))
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(document.sha256())
			.body(new InputStreamResource(() -> this.documents.read(document)));
	}

	private static String attachment(String fileName) {
		return ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString();
	}

}
