package vn.phanbien.council.web;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.phanbien.council.CouncilDesk;
import vn.phanbien.council.CouncilDesk.DeclarationEntry;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * Where the board of a council declares before critiques and drafts open.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/cam-ket")
class DeclarationPage {

	private final CouncilDesk desk;

	DeclarationPage(CouncilDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(Actor actor, @PathVariable String caseNumber, Model model) {
		return page(actor, caseNumber, new DeclarationEntry(null, null, null), Map.of(), model);
	}

	@PostMapping
	String declare(Actor actor, @PathVariable String caseNumber, @ModelAttribute DeclarationEntry entry, Model model,
			HttpServletResponse response) {
		CaseNumber number = number(caseNumber);
		try {
			this.desk.declare(actor, number, entry);
			return "redirect:/nhiem-vu/" + number + "?tab=council";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, caseNumber, entry, byField(refusal), model);
		}
	}

	private String page(Actor actor, String caseNumber, DeclarationEntry entry, Map<String, FieldError> errors,
			Model model) {
		model.addAttribute("council", this.desk.view(actor, number(caseNumber)).orElseThrow(NotFound::new));
		model.addAttribute("entry", entry);
		model.addAttribute("errors", errors);
		return "council/declaration";
	}

	private static Map<String, FieldError> byField(InvalidInput refusal) {
		return refusal.errors().stream().collect(Collectors.toMap(FieldError::field, (error) -> error, (a, b) -> a));
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

}
