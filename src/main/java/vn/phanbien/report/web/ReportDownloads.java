package vn.phanbien.report.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.people.Actor;
import vn.phanbien.report.ReportReading;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.web.MadeFile;

/**
 * Hands out the report as a file, made from its text at each request.
 */
@Controller
class ReportDownloads {

	private final ReportReading reading;

	ReportDownloads(ReportReading reading) {
		this.reading = reading;
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/bao-cao.docx", "/api/v1/assignments/{caseNumber}/report.docx" })
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		return MadeFile.WORD.attached("bao-cao-" + number, this.reading.word(actor, number));
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/bao-cao.pdf", "/api/v1/assignments/{caseNumber}/report.pdf" })
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber) {
		CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
		return MadeFile.PDF.attached("bao-cao-" + number, this.reading.pdf(actor, number));
	}

}
