package vn.phanbien.worklist.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItems;

/**
 * How much a step presses, and when one wants to be reminded of it.
 */
@Controller
@RequestMapping("/viec/{id}")
class ArrangingPages {

	private final WorkItems workItems;

	private final StepAnswers answers;

	private final Problems problems;

	private final Words words;

	ArrangingPages(WorkItems workItems, StepAnswers answers, Problems problems, Words words) {
		this.workItems = workItems;
		this.answers = answers;
		this.problems = problems;
		this.words = words;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param id the item
	 * @return its page
	 */
	@GetMapping({ "/uu-tien", "/nhac-lai" })
	String back(@PathVariable long id) {
		return "redirect:/viec/" + id;
	}

	@PostMapping("/uu-tien")
	Object prioritise(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam(required = false) @Nullable String level,
			@RequestParam(required = false) @Nullable Integer version, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after) {
		BatchRequest one = new BatchRequest("priority", null, null, level, null, null);
		try {
			one.change().apply(this.workItems, actor, id, version);
		}
		catch (Conflict | InvalidInput refused) {
			return this.answers.refused(actor, id, list, frame, refused);
		}
		return arranged(id, list, after);
	}

	@PostMapping("/nhac-lai")
	Object followUp(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam(required = false) @Nullable String day,
			@RequestParam(required = false) @Nullable Integer version, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after) {
		String typed = (day == null || day.isBlank()) ? null : day;
		BatchRequest one = new BatchRequest("followUp", null, null, null, typed, null);
		try {
			one.change().apply(this.workItems, actor, id, version);
		}
		catch (InvalidInput refused) {
			return this.answers.refused(actor, id, list, frame, refused)
				.addObject("reminder", typed)
				.addObject("reminderError", this.problems.sentence(refused));
		}
		catch (Conflict overtaken) {
			return this.answers.refused(actor, id, list, frame, overtaken);
		}
		return arranged(id, list, after);
	}

	private String arranged(long id, ListRequest list, RedirectAttributes after) {
		after.addFlashAttribute("flash", this.words.text("work.flash.arranged"));
		return "redirect:" + list.address("/viec/" + id);
	}

}
