package vn.phanbien.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.UnreadMarks;

/**
 * Puts a step aside to be read again.
 */
@Controller
@RequestMapping("/viec/{id}/chua-doc")
class ReadPages {

	private final UnreadMarks marks;

	private final Words words;

	ReadPages(UnreadMarks marks, Words words) {
		this.marks = marks;
		this.words = words;
	}

	@GetMapping
	String back(@PathVariable long id) {
		return "redirect:/viec/" + id;
	}

	@PostMapping
	String again(Actor actor, @PathVariable long id, ListRequest list, RedirectAttributes after) {
		this.marks.again(actor, id);
		after.addFlashAttribute("flash", this.words.text("work.flash.unread"));
		return "redirect:" + list.address("/viec");
	}

}
