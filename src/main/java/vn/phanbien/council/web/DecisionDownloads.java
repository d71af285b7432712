package vn.phanbien.council.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.council.CouncilDesk;
import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Hands out founding decisions as files, made from what was decided at each request.
 */
@Controller
class DecisionDownloads {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final CouncilDesk desk;

	private final DocumentRenderer renderer;

	DecisionDownloads(CouncilDesk desk, DocumentRenderer renderer) {
		this.desk = desk;
		this.renderer = renderer;
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/quyet-dinh/{id}.docx",
			"/api/v1/assignments/{caseNumber}/council/decisions/{id}.docx" })
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		return file(this.renderer.word(decision(actor, caseNumber, id)), WORD, caseNumber, "docx");
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/quyet-dinh/{id}.pdf",
			"/api/v1/assignments/{caseNumber}/council/decisions/{id}.pdf" })
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		return file(this.renderer.pdf(decision(actor, caseNumber, id)), MediaType.APPLICATION_PDF, caseNumber, "pdf");
	}

	private OfficialDocument decision(Actor actor, String caseNumber, long id) {
		return this.desk.decision(actor, CaseNumber.parse(caseNumber).orElseThrow(NotFound::new), id);
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String caseNumber, String ending) {
		String name = "quyet-dinh-" + caseNumber.strip().toLowerCase(Locale.ROOT) + "." + ending;
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(content);
	}

}
