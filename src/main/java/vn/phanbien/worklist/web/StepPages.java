package vn.phanbien.worklist.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.DraftOvertaken;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.UnreadMarks;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.SentStep.Received;

/**
 * One step: reading it, deciding it and going on with the next one.
 */
@Controller
@RequestMapping("/viec/{id}")
class StepPages {

	private static final String FLASH = "flash";

	private final WorkItems workItems;

	private final UnreadMarks marks;

	private final WorkListViews lists;

	private final SentStep sent;

	private final StepAnswers answers;

	private final EndedSteps ended;

	private final Words words;

	StepPages(WorkItems workItems, UnreadMarks marks, WorkListViews lists, SentStep sent, StepAnswers answers,
			EndedSteps ended, Words words) {
		this.workItems = workItems;
		this.marks = marks;
		this.lists = lists;
		this.sent = sent;
		this.answers = answers;
		this.ended = ended;
		this.words = words;
	}

	/**
	 * Opens a step, which has been read then: unless the page has opened its first one by
	 * itself.
	 * @param actor who
	 * @param id the item
	 * @param list the list beside
	 * @param frame what the browser wants
	 * @param unasked set when nobody has chosen the step
	 * @return the step
	 */
	@GetMapping
	Object open(Actor actor, @PathVariable long id, ListRequest list, @ModelAttribute(binding = false) Frame frame,
			@RequestHeader(name = Frame.UNASKED, required = false) @Nullable String unasked) {
		if (unasked == null) {
			this.marks.opened(actor, id);
		}
		return this.answers.show(actor, this.workItems.get(actor, id), list, frame);
	}

	/**
	 * Leads back from an address that only takes what is sent to it: after a reload, a
	 * sign-in or a switch of language.
	 * @param id the item
	 * @return its page
	 */
	@GetMapping({ "/nhan", "/bo-nhan", "/giao", "/nhap", "/bieu-mau", "/hoan-thanh" })
	String back(@PathVariable long id) {
		return "redirect:/viec/" + id;
	}

	@PostMapping("/hoan-thanh")
	Object complete(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam MultiValueMap<String, MultipartFile> files, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after, HttpServletResponse response) throws IOException {
		response.setHeader(Frame.ADDRESS, "false");
		Sending sending = new Sending(actor, id, list, frame, parameters);
		Optional<StepDesk> desk = this.answers.open(actor, id);
		if (desk.isEmpty()) {
			return this.ended.lost(sending);
		}
		WorkItem item = desk.get().item();
		Received received = this.sent.store(actor, item.caseNumber(), parameters, files);
		List<Field> fields = desk.get().form().first().fields();
		Completion completion = this.sent.read(fields, received.parameters());
		Draft draft = this.sent.draft(fields, received.parameters());
		try {
			received.demandFiles();
			Draft.Saved saved = desk.get().draft();
			if (saved != null && saved.isUnknownTo(draft)) {
				throw new DraftOvertaken(saved.savedAt());
			}
			if (completion.decision().equals(StepForm.UNDERTAKE.value())) {
				this.workItems.undertake(actor, id, completion.fields());
				after.addFlashAttribute(FLASH, this.words.text("work.undertake.done"));
				return redirect(list, "/viec/" + id);
			}
			return redirect(list.after(null), after(item, completion, sending, after));
		}
		catch (InvalidInput refused) {
			this.answers.keep(actor, id, draft.deciding(completion.decision()));
			return this.answers.again(sending, completion, refused);
		}
		catch (DomainException refused) {
			return this.answers.again(sending, completion, refused);
		}
		catch (ConcurrencyFailureException overtaken) {
			return this.answers.overtaken(sending, completion);
		}
	}

	/** Completes, and says where the person goes on. */
	private String after(WorkItem item, Completion completion, Sending sending, RedirectAttributes after) {
		Optional<WorkItem> next = this.workItems.complete(sending.actor(), item.id(), completion);
		after.addFlashAttribute(FLASH, done(item, completion.decision(), next.isPresent()));
		if (next.isEmpty() && item.seat() != null) {
			return "/viec/" + item.id();
		}
		return next.or(() -> this.lists.first(sending.actor(), sending.list()))
			.map((found) -> "/viec/" + found.id())
			.orElse("/viec");
	}

	private String done(WorkItem item, String decision, boolean next) {
		return this.words.text(next ? "work.flash.next" : "work.flash.done",
				this.words.ofKind("step." + item.step() + ".title", item.caseNumber().kind()),
				this.words.ofKind("step." + item.step() + ".decision." + decision, item.caseNumber().kind()),
				item.caseNumber());
	}

	private static String redirect(ListRequest list, String path) {
		return "redirect:" + list.address(path);
	}

}
