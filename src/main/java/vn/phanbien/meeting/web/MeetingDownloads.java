package vn.phanbien.meeting.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.meeting.MeetingFiles;
import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.web.MadeFile;

/**
 * Hands out minutes and calendar entries, made from what is recorded at each request.
 */
@Controller
class MeetingDownloads {

	private final MeetingFiles files;

	private final DocumentRenderer renderer;

	MeetingDownloads(MeetingFiles files, DocumentRenderer renderer) {
		this.files = files;
		this.renderer = renderer;
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/hop/{id}.docx", "/api/v1/assignments/{caseNumber}/meetings/{id}.docx" })
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		byte[] content = this.renderer.word(this.files.minutes(actor, number(caseNumber), id));
		return MadeFile.WORD.attached("bien-ban-" + caseNumber, content);
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/hop/{id}.pdf", "/api/v1/assignments/{caseNumber}/meetings/{id}.pdf" })
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		byte[] content = this.renderer.pdf(this.files.minutes(actor, number(caseNumber), id));
		return MadeFile.PDF.attached("bien-ban-" + caseNumber, content);
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/hop/{id}/giay-moi.docx",
			"/api/v1/assignments/{caseNumber}/meetings/{id}/invitation.docx" })
	ResponseEntity<byte[]> letter(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(name = "khach", required = false) @Nullable String invitee) {
		byte[] content = this.renderer.word(this.files.invitation(actor, number(caseNumber), id, invitee));
		return MadeFile.WORD.attached("giay-moi-" + caseNumber, content);
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/hop/{id}/giay-moi.pdf",
			"/api/v1/assignments/{caseNumber}/meetings/{id}/invitation.pdf" })
	ResponseEntity<byte[]> printedLetter(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(name = "khach", required = false) @Nullable String invitee) {
		byte[] content = this.renderer.pdf(this.files.invitation(actor, number(caseNumber), id, invitee));
		return MadeFile.PDF.attached("giay-moi-" + caseNumber, content);
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/hop/{id}.ics", "/api/v1/assignments/{caseNumber}/meetings/{id}.ics" })
	ResponseEntity<byte[]> calendar(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		byte[] content = this.files.calendar(actor, number(caseNumber), id);
		return MadeFile.CALENDAR.attached("lich-hop-" + caseNumber, content);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

}
