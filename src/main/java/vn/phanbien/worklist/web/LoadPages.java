package vn.phanbien.worklist.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkBatches.Outcome;

/**
 * "Phân công": who of a union has what since when, and giving it to somebody else.
 */
@Controller
class LoadPages {

	private final LoadViews loads;

	private final FitViews fits;

	private final WorkBatches batches;

	private final BatchViews results;

	private final Problems problems;

	LoadPages(LoadViews loads, FitViews fits, WorkBatches batches, BatchViews results, Problems problems) {
		this.loads = loads;
		this.fits = fits;
		this.batches = batches;
		this.results = results;
		this.problems = problems;
	}

	@GetMapping(LoadViews.PATH)
	String load(Actor actor, LoadRequest request, Model model) {
		model.addAttribute("load", this.loads.of(actor, request));
		return "worklist/load";
	}

	@PostMapping(LoadViews.PATH + "/giao")
	String give(Actor actor, LoadRequest request, BatchForm form, Model model, HttpServletResponse response,
			RedirectAttributes after) {
		List<Outcome> outcomes;
		try {
			BatchRequest wanted = form.giving();
			outcomes = this.batches.each(actor, wanted.chosen(), wanted.change());
		}
		catch (InvalidInput refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("batch", form);
			model.addAttribute("batchProblem", this.problems.sentence(refused));
			return load(actor, request, model);
		}
		after.addFlashAttribute("results", this.results.lines(actor, outcomes));
		return "redirect:" + request.after(null).address(LoadViews.PATH);
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param request whose steps stood open
	 * @return the loads
	 */
	@GetMapping(LoadViews.PATH + "/giao")
	String back(LoadRequest request) {
		return "redirect:" + request.address(LoadViews.PATH);
	}

	/**
	 * Offers those to whom the ticked steps could be given.
	 * @param actor who would give them
	 * @param form the steps
	 * @param model the model
	 * @return the options of a choice
	 */
	@GetMapping("/viec/hang-loat/nguoi")
	String fits(Actor actor, BatchForm form, Model model) {
		model.addAttribute("fits", this.fits.of(actor, form.ids()));
		model.addAttribute("batch", form);
		return "worklist/batch :: fits";
	}

}
