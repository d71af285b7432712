package vn.phanbien.assignment.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.assignment.CaseControl;
import vn.phanbien.assignment.CaseOverview;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

/**
 * The pages behind the dialogs that suspend, resume, withdraw and extend a case.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/{action:gia-han|tam-dung|tiep-tuc|rut}")
class CaseActionPages {

	private final CaseControl control;

	private final CaseReader reader;

	private final Words words;

	CaseActionPages(CaseControl control, CaseReader reader, Words words) {
		this.control = control;
		this.reader = reader;
		this.words = words;
	}

	@GetMapping
	String form(Actor actor, @PathVariable String caseNumber, @PathVariable String action, Model model) {
		CaseOverview overview = this.reader.read(actor, AssignmentApi.parse(caseNumber));
		return show(overview, require(action), CaseActionForm.blank(overview.assignment().version()), Map.of(), model);
	}

	@PostMapping
	String act(Actor actor, @PathVariable String caseNumber, @PathVariable String action,
			@ModelAttribute("form") CaseActionForm form, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		CaseNumber known = AssignmentApi.parse(caseNumber);
		CaseAction chosen = require(action);
		try {
			act(actor, known, chosen, form);
			flash.addFlashAttribute("flash", this.words.text("case.action." + chosen + ".done"));
			return "redirect:/nhiem-vu/" + known;
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(this.reader.read(actor, known), chosen, form, FormErrors.of(refusal, this.words), model);
		}
		catch (Conflict refusal) {
			response.setStatus(HttpStatus.CONFLICT.value());
			CaseOverview fresh = this.reader.read(actor, known);
			return show(fresh, chosen, form.at(fresh.assignment().version()),
					Map.of("", this.words.textOf(refusal.messageKey(), refusal.arguments())), model);
		}
	}

	private void act(Actor actor, CaseNumber caseNumber, CaseAction action, CaseActionForm form) {
		switch (action) {
			case SUSPEND -> this.control.suspend(actor, caseNumber, form.reason(), form.version());
			case RESUME -> this.control.resume(actor, caseNumber, form.reason(), form.version());
			case WITHDRAW -> this.control.withdraw(actor, caseNumber, form.reason(), form.version());
			case EXTEND -> this.control.extend(actor, caseNumber, form.extension(), form.reason(), form.version());
		}
	}

	private String show(CaseOverview overview, CaseAction action, CaseActionForm form, Map<String, String> errors,
			Model model) {
		if (errors.isEmpty() && !action.openTo(overview.actions())) {
			throw new NotAllowed();
		}
		model.addAttribute("overview", overview);
		model.addAttribute("action", action);
		model.addAttribute("heading", this.words.text("case.action." + action));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assignment/action";
	}

	private static CaseAction require(String path) {
		return CaseAction.ofPath(path).orElseThrow(NotFound::new);
	}

}
