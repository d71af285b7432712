package vn.phanbien.review.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.review.LinkDesk;
import vn.phanbien.review.LinkDesk.Made;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

/**
 * Where a secretary gets the links of a round: once, as messages to copy and as a sheet
 * to print for each expert.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/lien-ket")
class LinkDeskPages {

	private final LinkDesk desk;

	private final Words words;

	LinkDeskPages(LinkDesk desk, Words words) {
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Leads back from an address that only takes what is sent to it: what was told once
	 * is not told again.
	 * @param caseNumber the case
	 * @return the tab of the rounds
	 */
	@GetMapping
	String back(@PathVariable String caseNumber) {
		return "redirect:/nhiem-vu/" + number(caseNumber).value() + "?tab=rounds";
	}

	@PostMapping
	String make(Actor actor, @PathVariable String caseNumber, @RequestParam(required = false) @Nullable Long seat,
			Model model, HttpServletResponse response) {
		CaseNumber number = number(caseNumber);
		List<Sheet> sheets = this.desk.make(actor, number, seat).stream().map(this::sheet).toList();
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Referrer-Policy", "no-referrer");
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("sheets", sheets);
		return "rounds/links";
	}

	@PostMapping("/thu-hoi")
	String revoke(Actor actor, @PathVariable String caseNumber, @RequestParam long seat, RedirectAttributes after) {
		this.desk.revoke(actor, number(caseNumber), seat);
		after.addFlashAttribute("flash", this.words.text("review.link.revoked"));
		return back(caseNumber);
	}

	private Sheet sheet(Made made) {
		String address = LinkAddress.of(made.token());
		return new Sheet(made, address, QrCode.of(address));
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

	/**
	 * What is handed out to one expert.
	 *
	 * @param made the link
	 * @param address the whole address
	 * @param code the same as a picture that a telephone reads
	 */
	record Sheet(Made made, String address, String code) {
	}

}
