package vn.phanbien.worklist.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.SentStep.Received;

/**
 * Taking a step. What was typed before comes along: whoever gets the step finds it in the
 * form, and whoever comes too late gets it back.
 */
@Controller
class TakingPages {

	private final WorkItems workItems;

	private final SentStep sent;

	private final StepAnswers answers;

	private final Words words;

	TakingPages(WorkItems workItems, SentStep sent, StepAnswers answers, Words words) {
		this.workItems = workItems;
		this.sent = sent;
		this.answers = answers;
		this.words = words;
	}

	@PostMapping("/viec/{id}/nhan")
	Object claim(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam MultiValueMap<String, MultipartFile> files, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after, HttpServletResponse response) throws IOException {
		response.setHeader(Frame.ADDRESS, "false");
		Sending sending = new Sending(actor, id, list, frame, parameters);
		WorkItem claimed;
		try {
			claimed = this.workItems.claim(actor, id, this.sent.version(parameters));
		}
		catch (Conflict overtaken) {
			return this.answers.tooLate(sending, overtaken);
		}
		Received received = this.sent.store(actor, claimed.caseNumber(), parameters, files);
		Sending whole = new Sending(actor, id, list, frame, received.parameters());
		StepDesk desk = this.workItems.desk(actor, id);
		Optional<Completion> typed = this.answers.typed(whole, desk);
		try {
			received.demandFiles();
			if (typed.isPresent()) {
				this.workItems.saveDraft(actor, id,
						this.sent.draft(desk.form().first().fields(), received.parameters()));
			}
		}
		catch (DomainException unsaved) {
			return this.answers.again(whole, typed.orElseThrow(), unsaved);
		}
		after.addFlashAttribute("flash", this.words.text("work.flash.claimed"));
		boolean own = actor.person().equals(claimed.assignee());
		return "redirect:" + ListRequest.of(own ? View.MINE : View.ACTING).address("/viec/" + id);
	}

}
