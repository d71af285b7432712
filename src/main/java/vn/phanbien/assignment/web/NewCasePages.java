package vn.phanbien.assignment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseIntake;
import vn.phanbien.assignment.CaseIntake.NewFile;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Secrecy;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

/**
 * The form of a new case: letter, work, files. One long form where there is no script.
 */
@Controller
@RequestMapping("/nhiem-vu/moi")
class NewCasePages {

	private final CaseIntake intake;

	private final LetterLookup letters;

	private final Organisations organisations;

	private final Words words;

	private final Clock clock;

	NewCasePages(CaseIntake intake, LetterLookup letters, Organisations organisations, Words words, Clock clock) {
		this.intake = intake;
		this.letters = letters;
		this.organisations = organisations;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping
	String form(Actor actor, @RequestParam(name = "vanBan", required = false) @Nullable Long letterId, Model model) {
		NewCaseForm form = NewCaseForm.blank();
		if (letterId != null) {
			IncomingLetter letter = this.letters.cited(actor, letterId);
			String code = letter.issuer().flatMap(this.organisations::byId).map((agency) -> agency.code()).orElse(null);
			form = form.citing(letterId, code, letter.issuerName());
		}
		NewCaseForm asked = form;
		NewCaseForm filled = this.letters.nextNumber(actor)
			.map((number) -> asked.registering(WorkingCalendar.today(this.clock), number))
			.orElse(asked);
		return show(actor, filled, Map.of(), model);
	}

	/** The warning beside the letter's number, while it is typed. */
	@GetMapping("/trung")
	String same(Actor actor, @ModelAttribute("form") NewCaseForm form, Model model) {
		model.addAttribute("same", this.letters.sameAs(actor, form).orElse(null));
		return "assignment/new :: same";
	}

	@PostMapping
	String open(Actor actor, @ModelAttribute("form") NewCaseForm form, Attachments files, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Optional<LetterLookup.Known> same = this.letters.sameAs(actor, form);
		model.addAttribute("same", same.orElse(null));
		if (same.isPresent() && !form.insists()) {
			return refuse(actor, form, Map.of("letter.number", this.words.text("case.new.same.stop")), model, response);
		}
		try {
			Assignment opened = this.intake.open(actor, form.read(), files.read());
			flash.addFlashAttribute("flash", this.words.text("case.new.done", opened.caseNumber().value()));
			return "redirect:/nhiem-vu/" + opened.caseNumber();
		}
		catch (InvalidInput refusal) {
			return refuse(actor, form, FormErrors.of(refusal, this.words), model, response);
		}
	}

	private String refuse(Actor actor, NewCaseForm form, Map<String, String> errors, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(actor, form, errors, model);
	}

	private String show(Actor actor, NewCaseForm form, Map<String, String> errors, Model model) {
		if (Doors.of(actor).isEmpty()) {
			throw new NotAllowed("error.assignment.doorClosed");
		}
		Long letterId = new RawValues().key("letterId", form.letterId());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		IncomingLetter letter = (letterId != null) ? this.letters.cited(actor, letterId) : null;
		model.addAttribute("letter", letter);
		model.addAttribute("registers",
				this.letters.nextNumber(actor).isPresent() && (letter == null || !letter.isRegistered()));
		model.addAttribute("routes", Doors.of(actor));
		model.addAttribute("kinds", CaseKind.values());
		model.addAttribute("urgencies", LetterUrgency.values());
		model.addAttribute("secrecies", Secrecy.values());
		model.addAttribute("agencies", this.letters.agencies(actor));
		model.addAttribute("authority", Doors.isAuthority(actor));
		model.addAttribute("presets", List.of(3, 5, 7, 10, 15, 20, 30));
		return "assignment/new";
	}

	/**
	 * The files that come with the form, each box for its kind.
	 */
	record Attachments(@Nullable List<MultipartFile> requestLetter, @Nullable List<MultipartFile> draft,
			@Nullable List<MultipartFile> explanation, @Nullable List<MultipartFile> data) {

		List<NewFile> read() {
			List<NewFile> files = new ArrayList<>();
			add(files, this.requestLetter, DocumentKind.REQUEST_LETTER);
			add(files, this.draft, DocumentKind.DRAFT);
			add(files, this.explanation, DocumentKind.EXPLANATION);
			add(files, this.data, DocumentKind.DATA);
			return files;
		}

		private static void add(List<NewFile> files, @Nullable List<MultipartFile> sent, DocumentKind kind) {
			if (sent != null) {
				sent.stream()
					.filter((file) -> isChosen(file))
					.forEach((file) -> files
						.add(new NewFile(kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file)));
			}
		}

		/** A box left empty sends a part without a name. */
		private static boolean isChosen(MultipartFile file) {
			String name = file.getOriginalFilename();
			return name != null && !name.isBlank();
		}

	}

}
