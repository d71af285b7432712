package vn.phanbien.expert.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.FieldDesk;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

/**
 * The registry's pages: the list and a form for one more expert.
 */
@Controller
@RequestMapping("/chuyen-gia")
class ExpertPages {

	private static final int PAGE = 50;

	private final ExpertRegistry registry;

	private final FieldDesk fields;

	private final Words words;

	ExpertPages(ExpertRegistry registry, FieldDesk fields, Words words) {
		this.registry = registry;
		this.fields = fields;
		this.words = words;
	}

	@GetMapping
	String list(Actor actor, @ModelAttribute("find") ListForm find,
			@RequestParam(required = false) @Nullable String cursor, Model model) {
		model.addAttribute("page", this.registry.list(actor, find.q(), find.fieldWords(), find.filter(), cursor, PAGE));
		int count = this.registry.count(actor, find.q(), find.fieldWords(), find.filter());
		model.addAttribute("count", Math.min(count, ExpertRegistry.MOST_COUNTED));
		model.addAttribute("more", count > ExpertRegistry.MOST_COUNTED);
		model.addAttribute("tree", this.fields.tree(actor));
		model.addAttribute("mayAdd", this.registry.mayAdd(actor));
		model.addAttribute("opens", actor.organisationsAs((role) -> role.isCaseStaff() || role == Role.ADMIN));
		return "expert/list";
	}

	@GetMapping("/moi")
	String form(Actor actor, Model model) {
		if (!this.registry.mayAdd(actor)) {
			throw new NotAllowed();
		}
		return form(ExpertForm.empty(), Map.of(), model);
	}

	@PostMapping("/moi")
	String add(Actor actor, @ModelAttribute("entry") ExpertForm form, Model model, HttpServletResponse response) {
		try {
			return "redirect:/chuyen-gia/" + this.registry.add(actor, form.entry()).id() + "?added";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			Map<String, String> errors = new HashMap<>();
			refusal.errors()
				.forEach((error) -> errors.putIfAbsent(error.field(),
						this.words.text(error.messageKey(), error.arguments().toArray())));
			return form(form, errors, model);
		}
	}

	private String form(ExpertForm form, Map<String, String> errors, Model model) {
		model.addAttribute("entry", form);
		model.addAttribute("errors", errors);
		model.addAttribute("academicTitles", AcademicTitle.values());
		model.addAttribute("degrees", Degree.values());
		model.addAttribute("specialistLevels", SpecialistLevel.values());
		return "expert/new";
	}

}
