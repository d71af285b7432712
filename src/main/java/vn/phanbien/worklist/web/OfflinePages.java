package vn.phanbien.worklist.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.OfflineForm;
import vn.phanbien.worklist.OfflineForms;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.web.SentStep.Received;

/**
 * Hands out the form of a step as a Word file, and reads one that comes back into the
 * form on the page; what was typed there meanwhile comes along.
 */
@Controller
class OfflinePages {

	static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final OfflineForms forms;

	private final WorkItems workItems;

	private final SentStep sent;

	private final StepAnswers answers;

	private final EndedSteps ended;

	private final Words words;

	OfflinePages(OfflineForms forms, WorkItems workItems, SentStep sent, StepAnswers answers, EndedSteps ended,
			Words words) {
		this.forms = forms;
		this.workItems = workItems;
		this.sent = sent;
		this.answers = answers;
		this.ended = ended;
		this.words = words;
	}

	@GetMapping({ "/viec/{id}/bieu-mau.docx", "/api/v1/work-items/{id}/form.docx" })
	ResponseEntity<byte[]> take(Actor actor, @PathVariable long id) {
		OfflineForm.File form = this.forms.write(actor, id);
		return ResponseEntity.ok()
			.contentType(WORD)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(form.name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(form.content());
	}

	@PostMapping("/viec/{id}/bieu-mau")
	Object read(Actor actor, @PathVariable long id, ListRequest list,
			@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam MultiValueMap<String, MultipartFile> files, @ModelAttribute(binding = false) Frame frame,
			RedirectAttributes after, HttpServletResponse response) throws IOException {
		response.setHeader(Frame.ADDRESS, "false");
		Sending sending = new Sending(actor, id, list, frame, parameters);
		Optional<StepDesk> desk = this.answers.open(actor, id);
		if (desk.isEmpty()) {
			return this.ended.lost(sending);
		}
		MultiValueMap<String, MultipartFile> others = new LinkedMultiValueMap<>(files);
		List<MultipartFile> chosen = Objects.requireNonNullElse(others.remove(SentStep.FORM_FILE), List.of());
		Received received = this.sent.store(actor, desk.get().item().caseNumber(), parameters, others);
		try {
			received.demandFiles();
			this.workItems.saveDraft(actor, id,
					this.sent.draft(desk.get().form().first().fields(), received.parameters()));
			MultipartFile file = chosen.stream()
				.filter(SentStep::isChosen)
				.findFirst()
				.orElseThrow(() -> new InvalidInput("file", "field.formFile.none"));
			this.forms.read(actor, id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
		}
		catch (DomainException refused) {
			return this.answers.again(sending,
					this.sent.read(desk.get().form().first().fields(), received.parameters()), refused);
		}
		after.addFlashAttribute("flash", this.words.text("work.formFile.done"));
		return "redirect:" + list.address("/viec/" + id);
	}

}
