package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;

/**
 * Tells an open page what becomes of its step: that somebody else has taken or ended it,
 * or that the next one has opened.
 */
@Controller
@RequestMapping("/viec/{id}")
class WatchPages {

	/** Tells htmx to ask no more. */
	private static final HttpStatusCode STOP = HttpStatusCode.valueOf(286);

	private final WorkItems workItems;

	private final StepViews steps;

	private final EndedSteps ended;

	private final Words words;

	WatchPages(WorkItems workItems, StepViews steps, EndedSteps ended, Words words) {
		this.workItems = workItems;
		this.steps = steps;
		this.ended = ended;
		this.words = words;
	}

	/**
	 * Answers a page that watches its step.
	 * @param actor who looks at the page
	 * @param id the item
	 * @param list the list beside
	 * @param version what the page shows
	 * @return nothing as long as the step is as shown
	 */
	@GetMapping("/theo-doi")
	Object watch(Actor actor, @PathVariable long id, ListRequest list, @RequestParam int version) {
		if (this.ended.isStill(actor, id, version)) {
			return ResponseEntity.noContent().build();
		}
		String reason = this.ended.whyNot(actor, id).orElseGet(() -> this.words.text("work.watch.changed"));
		ModelAndView answer = new ModelAndView("worklist/standing :: changed",
				Map.of("reason", reason, "id", id, "list", list.address("")));
		answer.setStatus(STOP);
		return answer;
	}

	/**
	 * Leads from a done step to the one that follows, once it is there.
	 * @param actor who goes on
	 * @param id the done item
	 * @param list the list beside
	 * @param frame what the browser wants; a pane asks again as long as it gets nothing
	 * @param response tells a pane that nothing more is to come
	 * @return the page of the next step, else that of the done one
	 */
	@GetMapping("/tiep")
	Object next(Actor actor, @PathVariable long id, ListRequest list, @ModelAttribute(binding = false) Frame frame,
			HttpServletResponse response) {
		List<WorkItem> beside;
		try {
			beside = this.workItems.merged(actor, id).beside();
		}
		catch (NotFound gone) {
			return over(frame, response);
		}
		if (beside.isEmpty() && frame == Frame.PANE) {
			boolean awaited = this.steps.isAwaited(this.workItems.get(actor, id));
			return awaited ? ResponseEntity.noContent().build()
					: ResponseEntity.status(STOP).header("HX-Reswap", "none").build();
		}
		return "redirect:" + list.address("/viec/" + (beside.isEmpty() ? id : beside.get(0).id()));
	}

	/** The seat was taken from the person, as from one who has declined. */
	private static Object over(Frame frame, HttpServletResponse response) {
		if (frame != Frame.PANE) {
			return "redirect:/viec";
		}
		response.setHeader(Frame.ADDRESS, "false");
		response.setHeader("HX-Retarget", "#step-next");
		ModelAndView answer = new ModelAndView("worklist/standing :: over");
		answer.setStatus(STOP);
		return answer;
	}

}
