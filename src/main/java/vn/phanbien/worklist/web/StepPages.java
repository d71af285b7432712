package vn.phanbien.worklist.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.SentStep.Received;

/**
 * One step: reading it, taking it, filling it in and deciding.
 */
@Controller
@RequestMapping("/viec/{id}")
class StepPages {

	private static final String FLASH = "flash";

	private final WorkItems workItems;

	private final People people;

	private final SentStep sent;

	private final StepAnswers answers;

	private final Words words;

	StepPages(WorkItems workItems, People people, SentStep sent, StepAnswers answers, Words words) {
		this.workItems = workItems;
		this.people = people;
		this.sent = sent;
		this.answers = answers;
		this.words = words;
	}

	@GetMapping
	ModelAndView open(Actor actor, @PathVariable long id, ListRequest list,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
			@RequestHeader(name = "HX-History-Restore-Request", required = false) @Nullable String restored) {
		WorkItem item = this.workItems.get(actor, id);
		if (htmx != null && restored == null) {
			return this.answers.pane(actor, item, list);
		}
		return this.answers.page(actor, item, list);
	}

	/**
	 * Leads back from an address that only takes what is sent to it: after a reload, a
	 * sign-in or a switch of language.
	 * @param id the item
	 * @return its page
	 */
	@GetMapping({ "/nhan", "/bo-nhan", "/giao", "/nhap", "/hoan-thanh" })
	String back(@PathVariable long id) {
		return "redirect:/viec/" + id;
	}

	@PostMapping("/nhan")
	String claim(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Integer version,
			RedirectAttributes after) {
		WorkItem claimed = this.workItems.claim(actor, id, version);
		after.addFlashAttribute(FLASH, this.words.text("work.flash.claimed"));
		boolean own = actor.person().equals(claimed.assignee());
		return redirect(ListRequest.of(own ? View.MINE : View.ACTING), "/viec/" + id);
	}

	@PostMapping("/bo-nhan")
	String release(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam(required = false) @Nullable Integer version, RedirectAttributes after) {
		this.workItems.release(actor, id, version);
		after.addFlashAttribute(FLASH, this.words.text("work.flash.released"));
		return redirect(list, "/viec");
	}

	@PostMapping("/giao")
	String assign(Actor actor, @PathVariable long id, ListRequest list, @RequestParam String user,
			@RequestParam(required = false) @Nullable Integer version, RedirectAttributes after) {
		if (user.isBlank()) {
			throw new InvalidInput("user", "error.worklist.assignee");
		}
		PersonId holder = Objects.requireNonNull(this.workItems.assign(actor, id, user, version).assignee());
		after.addFlashAttribute(FLASH, this.words.text("work.flash.assigned", this.people.name(holder)));
		return redirect(list, "/viec");
	}

	/**
	 * Saves what has been typed so far.
	 * @param actor who types
	 * @param id the item
	 * @param list the list beside
	 * @param parameters the form
	 * @param autosave set by the page's script, which wants a word instead of a page
	 * @param after the page behind the redirect
	 * @return when it was saved, or the item's page again
	 */
	@PostMapping("/nhap")
	Object draft(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave, RedirectAttributes after) {
		StepDesk desk = this.workItems.desk(actor, id);
		this.workItems.saveDraft(actor, id, this.sent.read(desk.form().fields(), parameters).fields());
		if (autosave != null) {
			return ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.body(this.answers.savedNow());
		}
		after.addFlashAttribute(FLASH, this.words.text("work.draft.done"));
		return redirect(list, "/viec/" + id);
	}

	@PostMapping("/hoan-thanh")
	Object complete(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam MultiValueMap<String, MultipartFile> files, RedirectAttributes after) throws IOException {
		Optional<StepDesk> desk = this.answers.open(actor, id);
		if (desk.isEmpty()) {
			return this.answers.lost(actor, id, parameters);
		}
		WorkItem item = desk.get().item();
		Received received = this.sent.store(actor, item.caseNumber(), parameters, files);
		Completion completion = this.sent.read(desk.get().form().fields(), received.parameters());
		if (!received.errors().isEmpty()) {
			return this.answers.again(actor, id, list, completion, new InvalidInput(received.errors()), parameters);
		}
		try {
			Optional<WorkItem> next = this.workItems.complete(actor, id, completion);
			after.addFlashAttribute(FLASH, done(item, completion.decision(), next.isPresent()));
			return redirect(list.after(null),
					next.or(() -> first(actor, list)).map((found) -> "/viec/" + found.id()).orElse("/viec"));
		}
		catch (DomainException refused) {
			return this.answers.again(actor, id, list, completion, refused, parameters);
		}
		catch (ConcurrencyFailureException overtaken) {
			return this.answers.overtaken(actor, id, list, completion, parameters);
		}
	}

	private Optional<WorkItem> first(Actor actor, ListRequest list) {
		List<WorkItem> waiting = this.workItems.list(actor, list.after(null).query()).items();
		return waiting.stream().filter((item) -> item.state() == WorkItem.State.OPEN).findFirst();
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
