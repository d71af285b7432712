package vn.phanbien.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * The work list as a whole: taking whatever is the most urgent.
 */
@Controller
@RequestMapping("/viec")
class BatchPages {

	private static final String FLASH = "flash";

	private final WorkBatches batches;

	private final Words words;

	BatchPages(WorkBatches batches, Words words) {
		this.batches = batches;
		this.words = words;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param list which list
	 * @return the list
	 */
	@GetMapping("/tiep-theo")
	String back(ListRequest list) {
		return "redirect:" + list.address("/viec");
	}

	@PostMapping("/tiep-theo")
	String next(Actor actor, ListRequest list, RedirectAttributes after) {
		return this.batches.claimNext(actor).map((item) -> {
			after.addFlashAttribute(FLASH, this.words.text("work.flash.claimed"));
			View view = actor.person().equals(item.assignee()) ? View.MINE : View.ACTING;
			return "redirect:" + ListRequest.of(view).address("/viec/" + item.id());
		}).orElseGet(() -> {
			after.addFlashAttribute(FLASH, this.words.text("work.flash.nothingNext"));
			return "redirect:" + list.address("/viec");
		});
	}

}
