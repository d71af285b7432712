package vn.phanbien.worklist.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItems;

/**
 * A step that goes out of one's hands: back to everybody, or to somebody.
 */
@Controller
@RequestMapping("/viec/{id}")
class HandingPages {

	private static final String FLASH = "flash";

	private final WorkItems workItems;

	private final People people;

	private final StepAnswers answers;

	private final Words words;

	HandingPages(WorkItems workItems, People people, StepAnswers answers, Words words) {
		this.workItems = workItems;
		this.people = people;
		this.answers = answers;
		this.words = words;
	}

	@PostMapping("/bo-nhan")
	Object release(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam(required = false) @Nullable Integer version, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after) {
		try {
			this.workItems.release(actor, id, version);
		}
		catch (Conflict overtaken) {
			return this.answers.refused(actor, id, list, frame, overtaken);
		}
		after.addFlashAttribute(FLASH, this.words.text("work.flash.released"));
		return "redirect:" + list.address("/viec");
	}

	@PostMapping("/giao")
	Object assign(Actor actor, @PathVariable long id, ListRequest list, @RequestParam String user,
			@RequestParam(required = false) @Nullable Integer version, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after) {
		PersonId holder;
		try {
			if (user.isBlank()) {
				throw new InvalidInput("user", "error.worklist.assignee");
			}
			holder = Objects.requireNonNull(this.workItems.assign(actor, id, user, version).assignee());
		}
		catch (Conflict | InvalidInput refused) {
			return this.answers.refused(actor, id, list, frame, refused);
		}
		after.addFlashAttribute(FLASH, this.words.text("work.flash.assigned", this.people.name(holder)));
		return "redirect:" + list.address("/viec");
	}

}
