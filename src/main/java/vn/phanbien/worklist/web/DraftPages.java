package vn.phanbien.worklist.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.DraftOvertaken;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.SentStep.Received;

/**
 * Keeps what is typed: on the button, and while one types.
 */
@Controller
class DraftPages {

	private final WorkItems workItems;

	private final SentStep sent;

	private final StepAnswers answers;

	private final EndedSteps ended;

	private final FormViews forms;

	private final Words words;

	private final Clock clock;

	DraftPages(WorkItems workItems, SentStep sent, StepAnswers answers, EndedSteps ended, FormViews forms, Words words,
			Clock clock) {
		this.workItems = workItems;
		this.sent = sent;
		this.answers = answers;
		this.ended = ended;
		this.forms = forms;
		this.words = words;
		this.clock = clock;
	}

	@PostMapping("/viec/{id}/nhap")
	Object save(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam MultiValueMap<String, MultipartFile> files, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after, HttpServletResponse response) throws IOException {
		response.setHeader(Frame.ADDRESS, "false");
		Sending sending = new Sending(actor, id, list, frame, parameters);
		Optional<StepDesk> desk = this.answers.open(actor, id);
		if (desk.isEmpty()) {
			return this.ended.lost(sending);
		}
		Received received = this.sent.store(actor, desk.get().item().caseNumber(), parameters, files);
		try {
			received.demandFiles();
			this.workItems.saveDraft(actor, id,
					this.sent.draft(desk.get().form().first().fields(), received.parameters()));
		}
		catch (DomainException refused) {
			return this.answers.again(sending,
					this.sent.read(desk.get().form().first().fields(), received.parameters()), refused);
		}
		after.addFlashAttribute("flash", this.words.text("work.draft.done"));
		return "redirect:" + list.address("/viec/" + id);
	}

	/**
	 * Saves while somebody types.
	 * @param actor who types
	 * @param id the item
	 * @param list the list beside
	 * @param parameters the form
	 * @return when it was saved, in words; with status 409 what stands in the way
	 */
	@PostMapping(path = "/viec/{id}/nhap", headers = "X-Autosave")
	Object autosave(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters) {
		try {
			StepDesk desk = this.workItems.desk(actor, id);
			this.workItems.saveDraft(actor, id, this.sent.draft(desk.form().first().fields(), parameters));
		}
		catch (InvalidInput refused) {
			FieldError error = refused.errors().get(0);
			return unsaved(this.words.textOf(error.messageKey(), error.arguments()), false, id, list);
		}
		catch (DomainException refused) {
			boolean overtaken = refused instanceof DraftOvertaken;
			String reason = this.words.textOf(refused.messageKey(), refused.arguments());
			return unsaved(overtaken ? reason : this.ended.whyNot(actor, id).orElse(reason), overtaken, id, list);
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(this.forms.saved(this.clock.instant()));
	}

	private static ModelAndView unsaved(String problem, boolean overtaken, long id, ListRequest list) {
		ModelAndView answer = new ModelAndView("worklist/standing :: unsaved",
				Map.of("problem", problem, "overtaken", overtaken, "id", id, "list", list.address("")));
		answer.setStatus(HttpStatus.CONFLICT);
		return answer;
	}

}
