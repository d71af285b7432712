package vn.phanbien.worklist.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.people.Actor;

/**
 * "Việc của tôi": the list of what waits, which refreshes itself.
 */
@Controller
@RequestMapping("/viec")
class WorkListPages {

	private final WorkListViews lists;

	WorkListPages(WorkListViews lists) {
		this.lists = lists;
	}

	@GetMapping
	String list(Actor actor, ListRequest request, @ModelAttribute(binding = false) Frame frame, Model model) {
		if (frame == Frame.PANE) {
			return "worklist/work :: rest";
		}
		model.addAttribute("list", this.lists.landing(actor, request));
		return "worklist/work";
	}

	/**
	 * Answers the polling list.
	 * @param actor for whom
	 * @param request which list
	 * @param seen the hash of what the page shows
	 * @param htmx set by htmx; a person who comes here wants the page
	 * @param model the model
	 * @return the rows, or nothing when nothing has changed
	 */
	@GetMapping("/danh-sach")
	Object refresh(Actor actor, ListRequest request, @RequestParam(required = false) @Nullable String seen,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
		if (htmx == null) {
			return "redirect:" + request.address("/viec");
		}
		WorkList list = this.lists.refreshed(actor, request);
		if (list.hash().equals(seen)) {
			return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
		}
		model.addAttribute("list", list);
		return "worklist/list :: refreshed";
	}

}
