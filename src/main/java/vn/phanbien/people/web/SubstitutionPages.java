package vn.phanbien.people.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.NewSubstitution;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

/**
 * "Ủy quyền xử lý": one's own, and for administrators that of the organisation.
 */
@Controller
@RequestMapping({ SubstitutionPages.OWN, SubstitutionPages.HOUSE })
class SubstitutionPages {

	static final String OWN = "/uy-quyen";

	static final String HOUSE = "/quan-tri/uy-quyen";

	private static final String FLASH = "flash";

	private final SubstitutionDesk desk;

	private final SubstitutionRows rows;

	private final MandateFiles mandates;

	private final Organisations organisations;

	private final Words words;

	private final Clock clock;

	SubstitutionPages(SubstitutionDesk desk, SubstitutionRows rows, MandateFiles mandates, Organisations organisations,
			Words words, Clock clock) {
		this.desk = desk;
		this.rows = rows;
		this.mandates = mandates;
		this.organisations = organisations;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, HttpServletRequest request, Model model) {
		String today = Substitution.dayOf(this.clock.instant()).toString();
		return show(actor, place(actor, request), SubstitutionForm.from(today), Map.of(), model);
	}

	@PostMapping
	String add(Actor actor, HttpServletRequest request, @ModelAttribute("form") SubstitutionForm form, Model model,
			HttpServletResponse response, RedirectAttributes after) throws IOException {
		String place = place(actor, request);
		SubstitutionForm kept = form;
		try {
			kept = form.with(stored(actor, form));
			NewSubstitution wanted = kept.wanted();
			if (place.equals(HOUSE) && (wanted.absent() == null || wanted.absent().isBlank())) {
				throw new InvalidInput("absent", "field.required");
			}
			this.desk.add(actor, wanted);
			after.addFlashAttribute(FLASH, this.words.text("people.standIn.done"));
			return "redirect:" + place;
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			Map<String, String> errors = new LinkedHashMap<>();
			refusal.errors()
				.forEach((error) -> errors.putIfAbsent(error.field().equals("file") ? "mandate" : error.field(),
						this.words.textOf(error.messageKey(), error.arguments())));
			return show(actor, place, kept, errors, model);
		}
	}

	/** Stores the scan first, so that a refused form still has it. */
	private @Nullable String stored(Actor actor, SubstitutionForm form) throws IOException {
		MultipartFile scan = form.scan();
		if (scan == null || scan.isEmpty()) {
			return form.mandate();
		}
		try (InputStream content = scan.getInputStream()) {
			return this.mandates.store(actor, Objects.requireNonNullElse(scan.getOriginalFilename(), ""), content);
		}
	}

	@GetMapping("/{id}/huy")
	String confirm(Actor actor, HttpServletRequest request, @PathVariable long id, Model model) {
		return confirm(actor, place(actor, request), id, "", null, model);
	}

	@PostMapping("/{id}/huy")
	String cancel(Actor actor, HttpServletRequest request, @PathVariable long id,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes after) {
		String place = place(actor, request);
		try {
			if (reason.isBlank()) {
				throw new InvalidInput("reason", "field.reason");
			}
			this.desk.cancel(actor, id, reason.strip());
			after.addFlashAttribute(FLASH, this.words.text("people.standIn.cancel.done"));
			return "redirect:" + place;
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			String error = refusal.errors()
				.stream()
				.findFirst()
				.map((one) -> this.words.textOf(one.messageKey(), one.arguments()))
				.orElse("");
			return confirm(actor, place, id, reason, error, model);
		}
	}

	private String confirm(Actor actor, String place, long id, String reason, @Nullable String error, Model model) {
		SubstitutionRows.Row row = this.rows.row(actor, this.desk.get(actor, id));
		if (!row.mayCancel()) {
			throw new NotAllowed("error.people.substitutionNotYours");
		}
		model.addAttribute("place", place);
		model.addAttribute("row", row);
		model.addAttribute("reason", reason);
		model.addAttribute("error", error);
		return "people/cancel";
	}

	private String show(Actor actor, String place, SubstitutionForm form, Map<String, String> errors, Model model) {
		boolean house = place.equals(HOUSE);
		List<Substitution> known = this.desk.list(actor)
			.stream()
			.filter((one) -> house ? actor.is(Role.ADMIN, one.organisation()) : concerns(actor, one))
			.toList();
		model.addAttribute("place", place);
		model.addAttribute("house", house);
		model.addAttribute("rows", this.rows.rows(actor, known));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("mandate", Optional.ofNullable(form.mandate()).flatMap(this.mandates::nameOf).orElse(null));
		model.addAttribute("mayAdd", house || !actor.organisationsAs(Role::isDesk).isEmpty());
		model.addAttribute("colleagues",
				house ? this.desk.colleagues(actor)
						: this.desk.colleagues(actor)
							.stream()
							.filter((member) -> !member.person().id().equals(actor.person()))
							.toList());
		model.addAttribute("organisations", organisations(actor, house));
		model.addAttribute("kinds", CaseKind.values());
		return "people/substitutions";
	}

	private List<Organisation> organisations(Actor actor, boolean house) {
		return actor.organisationsAs(house ? Role.ADMIN::equals : Role::isDesk)
			.stream()
			.sorted((a, b) -> Long.compare(a.value(), b.value()))
			.map(this.organisations::require)
			.toList();
	}

	private static boolean concerns(Actor actor, Substitution substitution) {
		return actor.person().equals(substitution.absent()) || actor.person().equals(substitution.standIn());
	}

	private static String place(Actor actor, HttpServletRequest request) {
		boolean house = request.getRequestURI().startsWith(request.getContextPath() + HOUSE);
		if (house && !actor.has(Role.ADMIN)) {
			throw new NotAllowed();
		}
		return house ? HOUSE : OWN;
	}

}
