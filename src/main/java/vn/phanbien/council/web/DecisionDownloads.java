package vn.phanbien.council.web;

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
import vn.phanbien.shared.web.MadeFile;

/**
 * Hands out founding decisions as files, made from what was decided at each request.
 */
@Controller
class DecisionDownloads {

	private final CouncilDesk desk;

	private final DocumentRenderer renderer;

	DecisionDownloads(CouncilDesk desk, DocumentRenderer renderer) {
		this.desk = desk;
		this.renderer = renderer;
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/quyet-dinh/{id}.docx",
			"/api/v1/assignments/{caseNumber}/council/decisions/{id}.docx" })
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		return MadeFile.WORD.attached("quyet-dinh-" + caseNumber, this.renderer.word(decision(actor, caseNumber, id)));
	}

	@GetMapping({ "/nhiem-vu/{caseNumber}/quyet-dinh/{id}.pdf",
			"/api/v1/assignments/{caseNumber}/council/decisions/{id}.pdf" })
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber, @PathVariable long id) {
		return MadeFile.PDF.attached("quyet-dinh-" + caseNumber, this.renderer.pdf(decision(actor, caseNumber, id)));
	}

	private OfficialDocument decision(Actor actor, String caseNumber, long id) {
		return this.desk.decision(actor, CaseNumber.parse(caseNumber).orElseThrow(NotFound::new), id);
	}

}
