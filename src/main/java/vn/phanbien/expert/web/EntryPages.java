package vn.phanbien.expert.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.expert.AcademicTitle;
import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Degree;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ProfileDesk;
import vn.phanbien.expert.ProfileDesk.Entry;
import vn.phanbien.expert.ProfileDesk.Paper;
import vn.phanbien.expert.SpecialistLevel;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

/**
 * One entry of the registry: its page, its form, its consents; for experts their own
 * under {@code /chuyen-gia/toi}.
 */
@Controller
class EntryPages {

	static final String ENTRY = "/chuyen-gia/{who:\\d{1,18}|toi}";

	private static final String OWN = "toi";

	private final ProfileDesk desk;

	private final Words words;

	EntryPages(ProfileDesk desk, Words words) {
		this.desk = desk;
		this.words = words;
	}

	@GetMapping(ENTRY)
	String show(Actor actor, @PathVariable String who, Model model) {
		Optional<ExpertId> id = find(actor, who);
		if (id.isEmpty()) {
			return "expert/nobody";
		}
		Entry entry = this.desk.read(actor, id.get());
		if (!entry.profile().id().equals(id.get())) {
			return "redirect:/chuyen-gia/" + entry.profile().id();
		}
		return show(who, entry, Map.of(), null, model);
	}

	@GetMapping(ENTRY + "/sua")
	String edit(Actor actor, @PathVariable String who, Model model) {
		Entry entry = editable(actor, who);
		return form(who, entry, ProfileForm.of(entry.profile()), Map.of(), null, model);
	}

	@PostMapping(ENTRY + "/sua")
	String save(Actor actor, @PathVariable String who, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response) {
		Entry entry = editable(actor, who);
		ProfileForm form = ProfileForm.of(sent);
		try {
			this.desk.save(actor, entry.profile().id(), form.version(), form.entry());
			return "redirect:/chuyen-gia/" + who + "?saved";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(who, entry, form, errors(refusal), null, model);
		}
		catch (Conflict overtaken) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return form(who, entry, form.at(entry.profile().version()), Map.of(),
					this.words.textOf(overtaken.messageKey(), overtaken.arguments()), model);
		}
	}

	@PostMapping(ENTRY + "/su-dung")
	String setInactive(Actor actor, @PathVariable String who, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
		Entry entry = editable(actor, who);
		try {
			this.desk.setInactive(actor, entry.profile().id(), version, reason);
			return "redirect:/chuyen-gia/" + who + "?saved";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(who, entry, errors(refusal), null, model);
		}
	}

	@PostMapping(ENTRY + "/dong-y/{purpose}")
	String consent(Actor actor, @PathVariable String who, @PathVariable ConsentPurpose purpose,
			@RequestParam(required = false) @Nullable String agreed,
			@RequestParam(required = false) @Nullable String day,
			@RequestParam(required = false) @Nullable MultipartFile scan, Model model, HttpServletResponse response)
			throws IOException {
		Entry entry = editable(actor, who);
		String name = (scan != null && !scan.isEmpty()) ? scan.getOriginalFilename() : null;
		try (InputStream content = (scan != null && name != null) ? scan.getInputStream() : null) {
			if (!"yes".equals(agreed)) {
				throw new InvalidInput("agreed", "error.expert.agreed");
			}
			this.desk.consent(actor, entry.profile().id(), purpose, new Paper(day, name, content));
			return "redirect:/chuyen-gia/" + who + "?saved#dong-y";
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("day", day);
			return show(who, entry, errors(refusal), purpose, model);
		}
	}

	@PostMapping(ENTRY + "/rut-dong-y/{purpose}")
	String withdraw(Actor actor, @PathVariable String who, @PathVariable ConsentPurpose purpose) {
		this.desk.withdraw(actor, editable(actor, who).profile().id(), purpose);
		return "redirect:/chuyen-gia/" + who + "?saved#dong-y";
	}

	private Optional<ExpertId> find(Actor actor, String who) {
		return who.equals(OWN) ? this.desk.own(actor) : Optional.of(new ExpertId(Long.parseLong(who)));
	}

	private Entry editable(Actor actor, String who) {
		Entry entry = find(actor, who).map((id) -> this.desk.read(actor, id)).orElseThrow(NotAllowed::new);
		if (!entry.mayEdit()) {
			throw new NotAllowed();
		}
		return entry;
	}

	private String show(String who, Entry entry, Map<String, String> errors, @Nullable ConsentPurpose asked,
			Model model) {
		Map<ConsentPurpose, String> wordings = new HashMap<>();
		for (ConsentPurpose purpose : ConsentPurpose.values()) {
			wordings.put(purpose, this.desk.wording(entry.profile().expert(), purpose));
		}
		model.addAttribute("who", who);
		model.addAttribute("entry", entry);
		model.addAttribute("purposes", ConsentPurpose.values());
		model.addAttribute("wordings", wordings);
		model.addAttribute("errors", errors);
		model.addAttribute("asked", asked);
		return "expert/entry";
	}

	private static String form(String who, Entry entry, ProfileForm form, Map<String, String> errors,
			@Nullable String overtaken, Model model) {
		model.addAttribute("who", who);
		model.addAttribute("entry", entry);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("overtaken", overtaken);
		model.addAttribute("academicTitles", List.of(AcademicTitle.values()));
		model.addAttribute("degrees", List.of(Degree.values()));
		model.addAttribute("specialistLevels", List.of(SpecialistLevel.values()));
		return "expert/edit";
	}

	private Map<String, String> errors(InvalidInput refusal) {
		Map<String, String> errors = new HashMap<>();
		refusal.errors()
			.forEach((error) -> errors.putIfAbsent(error.field().equals("file") ? "scan" : error.field(),
					this.words.textOf(error.messageKey(), error.arguments())));
		return errors;
	}

}
