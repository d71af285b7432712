package vn.phanbien.expert.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.FieldDesk;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

/**
 * The tree of fields, and a form for one more.
 */
@Controller
@RequestMapping("/chuyen-gia/linh-vuc")
class FieldPages {

	private final FieldDesk desk;

	private final ExpertRegistry registry;

	private final Words words;

	FieldPages(FieldDesk desk, ExpertRegistry registry, Words words) {
		this.desk = desk;
		this.registry = registry;
		this.words = words;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		return show(actor, Map.of(), model);
	}

	@PostMapping
	String add(Actor actor, @RequestParam(required = false) @Nullable String parent,
			@RequestParam(required = false) @Nullable String vi, @RequestParam(required = false) @Nullable String en,
			Model model, HttpServletResponse response) {
		try {
			this.desk.add(actor, parent, vi, en);
			return "redirect:/chuyen-gia/linh-vuc?added";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			Map<String, String> errors = new HashMap<>();
			refusal.errors()
				.forEach((error) -> errors.putIfAbsent(error.field(),
						this.words.textOf(error.messageKey(), error.arguments())));
			model.addAttribute("parent", parent);
			model.addAttribute("vi", vi);
			model.addAttribute("en", en);
			return show(actor, errors, model);
		}
	}

	private String show(Actor actor, Map<String, String> errors, Model model) {
		model.addAttribute("tree", this.desk.tree(actor));
		model.addAttribute("mayAdd", this.registry.mayAdd(actor));
		model.addAttribute("errors", errors);
		return "expert/fields";
	}

}
