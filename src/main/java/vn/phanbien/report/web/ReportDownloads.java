package vn.phanbien.report.web;

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

import vn.phanbien.people.Actor;
import vn.phanbien.report.ReportReading;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Hands out the report as a file, made from its text at each request.
 */
@Controller
class ReportDownloads {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final ReportReading reading;

	ReportDownloads(ReportReading reading) {
		this.reading = reading;
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/bao-cao.docx", "/api/v1/assignments/{caseNumber}/report.docx" })
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		return file(this.reading.word(actor, number), WORD, number, "docx");
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/bao-cao.pdf", "/api/v1/assignments/{caseNumber}/report.pdf" })
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		return file(this.reading.pdf(actor, number), MediaType.APPLICATION_PDF, number, "pdf");
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, CaseNumber number, String ending) {
		String name = "bao-cao-" + number.value().toLowerCase(Locale.ROOT) + "." + ending;
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(content);
	}

}
