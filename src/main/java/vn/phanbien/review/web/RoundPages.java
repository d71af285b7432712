package vn.phanbien.review.web;

import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.review.RoundDesk;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

/**
 * What is sent from the tab of the rounds.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/vong/{no}")
class RoundPages {

	private final RoundRecords records;

	private final RoundDesk desk;

	private final Words words;

	RoundPages(RoundRecords records, RoundDesk desk, Words words) {
		this.records = records;
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param caseNumber the case
	 * @param no the round
	 * @return the tab
	 */
	@GetMapping("/cong-bo")
	String back(@PathVariable String caseNumber, @PathVariable int no) {
		return tab(number(caseNumber), "round-" + no);
	}

	@PostMapping("/cong-bo")
	String release(Actor actor, @PathVariable String caseNumber, @PathVariable int no, RedirectAttributes redirect) {
		this.desk.release(actor, number(caseNumber), no);
		redirect.addFlashAttribute("flash", this.words.text("review.release.done"));
		return tab(number(caseNumber), "round-" + no);
	}

	@GetMapping("/trao-doi")
	String talk(Actor actor, @PathVariable String caseNumber, @PathVariable int no, Model model) {
		return page(actor, number(caseNumber), no, "", null, model);
	}

	@PostMapping("/trao-doi")
	String say(Actor actor, @PathVariable String caseNumber, @PathVariable int no,
			@RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response) {
		CaseNumber number = number(caseNumber);
		try {
			this.desk.say(actor, number, no, text);
			return tab(number, "trao-doi-" + no);
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, number, no, text, refusal, model);
		}
	}

	private String page(Actor actor, CaseNumber number, int no, String text, @Nullable InvalidInput refusal,
			Model model) {
		RoundView round = this.records.rounds(actor, number)
			.stream()
			.filter((one) -> one.no() == no && one.remarks() != null)
			.findFirst()
			.orElseThrow(NotFound::new);
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("round", round);
		model.addAttribute("typed", text);
		model.addAttribute("problem", (refusal != null) ? message(refusal) : null);
		return "rounds/talk";
	}

	private String message(InvalidInput refusal) {
		return refusal.errors()
			.stream()
			.map((error) -> this.words.textOf(error.messageKey(), error.arguments()))
			.collect(Collectors.joining(" "));
	}

	private static String tab(CaseNumber number, String place) {
		return "redirect:/nhiem-vu/" + number.value() + "?tab=rounds#" + place;
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

}
