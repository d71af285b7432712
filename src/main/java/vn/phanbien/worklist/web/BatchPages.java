package vn.phanbien.worklist.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkBatches.Outcome;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * The work list as a whole: taking whatever is the most urgent, and doing the same to
 * several rows.
 */
@Controller
@RequestMapping("/viec")
class BatchPages {

	private static final String FLASH = "flash";

	private final WorkBatches batches;

	private final WorkListViews lists;

	private final BatchViews views;

	private final Problems problems;

	private final Words words;

	BatchPages(WorkBatches batches, WorkListViews lists, BatchViews views, Problems problems, Words words) {
		this.batches = batches;
		this.lists = lists;
		this.views = views;
		this.problems = problems;
		this.words = words;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param list which list
	 * @return the list
	 */
	@GetMapping({ "/tiep-theo", "/hang-loat" })
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

	@PostMapping("/hang-loat")
	String each(Actor actor, ListRequest list, BatchForm form, Model model, RedirectAttributes after,
			HttpServletResponse response) {
		List<Outcome> outcomes;
		try {
			BatchRequest request = form.read();
			outcomes = sameForAll(this.batches.each(actor, request.chosen(), request.change()));
		}
		catch (InvalidInput refused) {
			response.setStatus(422);
			model.addAttribute("list", this.lists.of(actor, list));
			model.addAttribute("batch", form);
			model.addAttribute("batchProblem", this.problems.sentence(refused));
			model.addAttribute("batchField", refused.errors().get(0).field());
			return "worklist/work";
		}
		after.addFlashAttribute("results", this.views.lines(actor, outcomes));
		return "redirect:" + list.after(null).address("/viec");
	}

	/** What every row refuses is wrong with what was typed, and is told beside it. */
	private static List<Outcome> sameForAll(List<Outcome> outcomes) {
		List<InvalidInput> wrong = outcomes.stream()
			.map(Outcome::refused)
			.filter(InvalidInput.class::isInstance)
			.map(InvalidInput.class::cast)
			.toList();
		if (!wrong.isEmpty() && wrong.size() == outcomes.size()) {
			throw wrong.get(0);
		}
		return outcomes;
	}

}
