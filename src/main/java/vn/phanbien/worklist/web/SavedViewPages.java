package vn.phanbien.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.SavedViews.Wanted;

/**
 * "Bộ lọc đã lưu": saved from the list itself, kept in order on a page of their own.
 */
@Controller
@RequestMapping(SavedBars.PLACE)
class SavedViewPages {

	private static final String BACK = "redirect:" + SavedBars.PLACE;

	private static final String FLASH = "flash";

	private final SavedViews views;

	private final WorkListViews lists;

	private final SavedViewTexts texts;

	private final Problems problems;

	private final Words words;

	SavedViewPages(SavedViews views, WorkListViews lists, SavedViewTexts texts, Problems problems, Words words) {
		this.views = views;
		this.lists = lists;
		this.texts = texts;
		this.problems = problems;
		this.words = words;
	}

	@GetMapping
	String all(Actor actor, Model model) {
		model.addAttribute("rows", this.texts.rows(actor, this.views.of(actor)));
		return "worklist/saved-views";
	}

	@PostMapping
	String add(Actor actor, ListRequest list, @RequestParam(defaultValue = "") String name, Model model,
			HttpServletResponse response, RedirectAttributes after) {
		try {
			return opened(this.views.add(actor, new Wanted(name, list.conditions(), null)), "work.saved.flash.added",
					after);
		}
		catch (InvalidInput refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("list", this.lists.of(actor, list));
			model.addAttribute("savedName", name);
			model.addAttribute("savedProblem", this.problems.sentence(refused));
			return "worklist/work";
		}
	}

	@PostMapping("/{id}/luu-de")
	String replace(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam(required = false) @Nullable Integer version, Model model, HttpServletResponse response,
			RedirectAttributes after) {
		try {
			Wanted wanted = Wanted.of(this.views.get(actor, id)).asking(list.conditions());
			return opened(this.views.change(actor, id, wanted, version), "work.saved.flash.replaced", after);
		}
		catch (Conflict | InvalidInput refused) {
			response.setStatus(status(refused).value());
			model.addAttribute("list", this.lists.of(actor, list));
			model.addAttribute("replaceProblem", this.problems.sentence(refused));
			return "worklist/work";
		}
	}

	private String opened(SavedView view, String key, RedirectAttributes after) {
		after.addFlashAttribute(FLASH, this.words.text(key, view.name()));
		return "redirect:" + ListRequest.of(view).address("/viec");
	}

	@GetMapping("/{id}")
	String edit(Actor actor, @PathVariable long id, Model model) {
		SavedView view = this.views.get(actor, id);
		return edit(actor, view, SavedViewForm.of(view), Map.of(), model);
	}

	@PostMapping("/{id}")
	String change(Actor actor, @PathVariable long id, @ModelAttribute("form") SavedViewForm form, Model model,
			HttpServletResponse response, RedirectAttributes after) {
		SavedView view = this.views.get(actor, id);
		try {
			Wanted wanted = form.wanted(view, audiences(actor, view));
			SavedView changed = this.views.change(actor, id, wanted, form.version());
			after.addFlashAttribute(FLASH, this.words.text("work.saved.flash.changed", changed.name()));
			return BACK;
		}
		catch (InvalidInput refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			Map<String, String> errors = new LinkedHashMap<>();
			refused.errors()
				.forEach((error) -> errors.putIfAbsent(error.field(),
						this.words.textOf(error.messageKey(), error.arguments())));
			return edit(actor, view, form, errors, model);
		}
		catch (Conflict overtaken) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("overtaken", this.problems.sentence(overtaken));
			SavedView newest = this.views.get(actor, id);
			return edit(actor, newest, form.seen(newest.version()), Map.of(), model);
		}
	}

	@PostMapping("/{id}/xoa")
	String delete(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Integer version,
			Model model, HttpServletResponse response, RedirectAttributes after) {
		SavedView view = this.views.get(actor, id);
		try {
			this.views.delete(actor, id, version);
		}
		catch (Conflict overtaken) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("overtaken", this.problems.sentence(overtaken));
			return edit(actor, id, model);
		}
		after.addFlashAttribute(FLASH, this.words.text("work.saved.flash.deleted", view.name()));
		return BACK;
	}

	@PostMapping("/{id}/mo-dau")
	String openFirst(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "true") boolean first,
			RedirectAttributes after) {
		this.views.openFirst(actor, id, first);
		after.addFlashAttribute(FLASH, this.words.text(first ? "work.saved.flash.first" : "work.saved.flash.notFirst",
				this.views.get(actor, id).name()));
		return BACK;
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @return the saved views
	 */
	@GetMapping({ "/{id}/luu-de", "/{id}/xoa", "/{id}/mo-dau" })
	String back() {
		return BACK;
	}

	private String edit(Actor actor, SavedView view, SavedViewForm form, Map<String, String> errors, Model model) {
		if (!view.mayBeChangedBy(actor)) {
			throw new NotAllowed("error.worklist.viewNotYours");
		}
		model.addAttribute("row", this.texts.rows(actor, List.of(view)).get(0));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("audiences", this.texts.audiences(audiences(actor, view)));
		return "worklist/saved-view";
	}

	/** The present audience stays a choice, though nobody may hold the role just now. */
	private List<Membership> audiences(Actor actor, SavedView view) {
		return Stream.concat(this.views.audiences(actor).stream(), Stream.ofNullable(view.sharedWith()))
			.distinct()
			.toList();
	}

	private static HttpStatus status(Exception refused) {
		return (refused instanceof Conflict) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
