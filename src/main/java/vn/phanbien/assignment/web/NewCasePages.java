package vn.phanbien.assignment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseIntake;
import vn.phanbien.assignment.CaseIntake.NewFile;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Secrecy;
import vn.phanbien.records.SecretLetterRefused;
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

	/**
	 * Checks what was typed so far, before any file is sent.
	 * @param actor who types
	 * @param form what was typed
	 * @return what is wrong, by field
	 */
	@PostMapping("/xet")
	ResponseEntity<Map<String, String>> examine(Actor actor, @ModelAttribute("form") NewCaseForm form) {
		Map<String, String> errors = new LinkedHashMap<>();
		try {
			this.intake.examine(actor, form.read());
		}
		catch (InvalidInput refusal) {
			errors.putAll(FormErrors.of(refusal, this.words));
		}
		if (!form.insists() && this.letters.sameAs(actor, form).isPresent()) {
			errors.put("letter.number", this.words.text("case.new.same.stop"));
		}
		return ResponseEntity.ok(errors);
	}

	@PostMapping
	String open(Actor actor, @ModelAttribute("form") NewCaseForm form, CaseAttachments files,
			@RequestParam(required = false) @Nullable List<String> kept, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		List<DocumentId> before = ((kept != null) ? kept : List.<String>of()).stream()
			.flatMap((id) -> DocumentId.parse(id).stream())
			.toList();
		Optional<LetterLookup.Known> same = this.letters.sameAs(actor, form);
		model.addAttribute("same", same.orElse(null));
		Map<String, String> errors;
		boolean secret = form.isSecret();
		if (same.isPresent() && !form.insists()) {
			errors = Map.of("letter.number", this.words.text("case.new.same.stop"));
		}
		else {
			try {
				Assignment opened = this.intake.open(actor, form.read(), files.read(), before);
				flash.addFlashAttribute("flash", this.words.text("case.new.done", opened.caseNumber().value()));
				return "redirect:/nhiem-vu/" + opened.caseNumber();
			}
			catch (InvalidInput refusal) {
				errors = FormErrors.of(refusal, this.words);
				secret |= refusal instanceof SecretLetterRefused;
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return keep(actor, form, secret ? List.of() : files.read(), before, new LinkedHashMap<>(errors), model);
	}

	/** Keeps the good files for the next try. */
	private String keep(Actor actor, NewCaseForm form, List<NewFile> files, List<DocumentId> before,
			Map<String, String> errors, Model model) {
		List<DocumentId> all = new ArrayList<>(before);
		for (NewFile file : files) {
			try {
				all.add(this.intake.keep(actor, file).id());
			}
			catch (InvalidInput refusal) {
				errors.remove("file");
				errors.merge(CaseAttachments.box(file.kind()), FormErrors.of(refusal, file.name(), this.words),
						(first, second) -> first + " " + second);
			}
		}
		model.addAttribute("kept",
				this.intake.kept(actor, all)
					.stream()
					.collect(Collectors.groupingBy((document) -> CaseAttachments.box(document.kind()))));
		return show(actor, form, errors, model);
	}

	private String show(Actor actor, NewCaseForm form, Map<String, String> errors, Model model) {
		if (Doors.of(actor).isEmpty()) {
			throw new NotAllowed("error.assignment.doorClosed");
		}
		Long letterId = new RawValues().key("letterId", form.letterId());
		if (!model.containsAttribute("kept")) {
			model.addAttribute("kept", Map.of());
		}
		model.addAttribute("union", this.letters.union(actor).map(Organisation::name).orElse(""));
		model.addAttribute("proposal", Doors.of(actor).equals(List.of(EntryRoute.SELF_PROPOSED)));
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

}
