package vn.phanbien.discussion.web;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

import vn.phanbien.discussion.Comment.Mentioned;
import vn.phanbien.discussion.CommentPage;
import vn.phanbien.discussion.Discussion;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

/**
 * The talk on a case: exchanged in place by htmx, so that nothing typed elsewhere on the
 * page is lost, and a page of its own for older comments and without a script.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/trao-doi")
class CommentPages {

	private static final String HTMX = "HX-Request";

	/** Tells the page that the answer is one of ours, which leaves its address. */
	private static final String ADDRESS = "HX-Push-Url";

	private final Discussion discussion;

	private final Words words;

	CommentPages(Discussion discussion, Words words) {
		this.discussion = discussion;
		this.words = words;
	}

	@GetMapping
	String page(Actor actor, @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String cursor,
			Model model) {
		CommentPage page = this.discussion.read(actor, CommentApi.parse(caseNumber), cursor, Discussion.ORDINARY);
		model.addAttribute("part", page);
		model.addAttribute("earlier", cursor != null);
		return "discussion/page";
	}

	/**
	 * Leads back from an address that only takes what is sent to it.
	 * @param caseNumber the case
	 * @return the page
	 */
	@GetMapping("/{id}/{action:sua|xoa}")
	String back(@PathVariable String caseNumber) {
		return "redirect:/nhiem-vu/" + CommentApi.parse(caseNumber) + "/trao-doi";
	}

	/**
	 * Lists whom a comment may name, for the list that opens behind an {@code @}.
	 * @param actor who writes
	 * @param caseNumber the case
	 * @return the persons by name
	 */
	@GetMapping("/nguoi")
	@ResponseBody
	List<Mentioned> readers(Actor actor, @PathVariable String caseNumber) {
		return CommentApi.of(this.discussion.readers(actor, CommentApi.parse(caseNumber)));
	}

	@PostMapping("/da-xem")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void seen(Actor actor, @PathVariable String caseNumber) {
		this.discussion.seen(actor, CommentApi.parse(caseNumber));
	}

	@PostMapping
	String write(Actor actor, @PathVariable String caseNumber, @RequestParam(defaultValue = "") String text,
			@RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model,
			HttpServletResponse response) {
		CaseNumber known = CommentApi.parse(caseNumber);
		Typed typed = new Typed(null, text);
		return answer(actor, known, typed, htmx, model, response, () -> this.discussion.write(actor, known, text).id());
	}

	@PostMapping("/{id}/sua")
	String edit(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable Integer version,
			@RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model,
			HttpServletResponse response) {
		CaseNumber known = CommentApi.parse(caseNumber);
		return answer(actor, known, new Typed(id, text), htmx, model, response,
				() -> this.discussion.edit(actor, known, id, text, version).id());
	}

	@PostMapping("/{id}/xoa")
	String delete(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(required = false) @Nullable Integer version,
			@RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model,
			HttpServletResponse response) {
		CaseNumber known = CommentApi.parse(caseNumber);
		return answer(actor, known, new Typed(id, null), htmx, model, response, () -> {
			this.discussion.delete(actor, known, id, version);
			return id;
		});
	}

	/** Acts, and shows the talk as it is then, with what could not be taken. */
	private String answer(Actor actor, CaseNumber caseNumber, Typed typed, @Nullable String htmx, Model model,
			HttpServletResponse response, Supplier<Long> act) {
		response.setHeader(ADDRESS, "false");
		try {
			long id = act.get();
			if (htmx == null) {
				return "redirect:/nhiem-vu/" + caseNumber + "?tab=discussion#y-kien-" + id;
			}
		}
		catch (InvalidInput refused) {
			FieldError first = refused.errors().get(0);
			refuse(model, typed, this.words.textOf(first.messageKey(), first.arguments()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (Conflict refused) {
			refuse(model, typed, sentence(refused));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		model.addAttribute("part", this.discussion.read(actor, caseNumber, null, Discussion.ORDINARY));
		model.addAttribute("count", this.discussion.count(caseNumber));
		model.addAttribute("earlier", false);
		return (htmx != null) ? "discussion/part :: answer" : "discussion/page";
	}

	private String sentence(DomainException refused) {
		return this.words.textOf(refused.messageKey(), refused.arguments());
	}

	private static void refuse(Model model, Typed typed, String problem) {
		model.addAttribute("typed", typed);
		model.addAttribute("problem", problem);
	}

	/**
	 * What was sent, to be shown again.
	 *
	 * @param comment the comment that was to be changed, or null for a new one
	 * @param text what was typed, or null where nothing was
	 */
	record Typed(@Nullable Long comment, @Nullable String text) {
	}

}
