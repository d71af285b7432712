package vn.phanbien.review.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.review.LinkDesk;
import vn.phanbien.review.LinkDesk.Told;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.web.MadeFile;

/**
 * Hands out invitations as files. The link comes from whoever was told it, in what is
 * sent and in no address: nothing here knows it.
 */
@Controller
class InvitationDownloads {

	/** No secret is longer. */
	private static final int LONGEST = 200;

	private static final String NAME = "giay-moi-";

	private static final String PAGE = "/nhiem-vu/{caseNumber}/lien-ket/giay-moi";

	private static final String API = "/api/v1/assignments/{caseNumber}/invitation";

	private final LinkDesk desk;

	private final DocumentRenderer renderer;

	InvitationDownloads(LinkDesk desk, DocumentRenderer renderer) {
		this.desk = desk;
		this.renderer = renderer;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param caseNumber the case
	 * @return the tab of the rounds
	 */
	@GetMapping({ PAGE + ".docx", PAGE + ".pdf" })
	String back(@PathVariable String caseNumber) {
		return "redirect:/nhiem-vu/" + number(caseNumber).value() + "?tab=rounds";
	}

	@PostMapping(PAGE + ".docx")
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber,
			@RequestParam(defaultValue = "") String token) {
		return MadeFile.WORD.attached(NAME + caseNumber, this.renderer.word(invitation(actor, caseNumber, token)));
	}

	@PostMapping(PAGE + ".pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber,
			@RequestParam(defaultValue = "") String token) {
		return MadeFile.PDF.attached(NAME + caseNumber, this.renderer.pdf(invitation(actor, caseNumber, token)));
	}

	@PostMapping(API + ".docx")
	ResponseEntity<byte[]> word(Actor actor, @PathVariable String caseNumber, @RequestBody LinkBody link) {
		return word(actor, caseNumber, link.token());
	}

	@PostMapping(API + ".pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String caseNumber, @RequestBody LinkBody link) {
		return pdf(actor, caseNumber, link.token());
	}

	private OfficialDocument invitation(Actor actor, String caseNumber, String token) {
		if (token.length() > LONGEST) {
			throw new NotFound();
		}
		String address = LinkAddress.of(token);
		return this.desk.invitation(actor, number(caseNumber), new Told(token, address, QrCode.png(address)));
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * A link as it was told.
	 *
	 * @param url the whole address
	 */
	record LinkBody(@Nullable String url) {

		private String token() {
			if (this.url == null || this.url.isBlank()) {
				throw new InvalidInput("url", "field.required");
			}
			return LinkAddress.token(this.url.strip());
		}

	}

}
