package vn.phanbien.assignment.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.assignment.CaseIntake;
import vn.phanbien.assignment.CaseIntake.NewFile;
import vn.phanbien.document.DocumentId;
import vn.phanbien.document.DocumentKind;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

/**
 * Takes in files on the page of a case: the good ones stay, the others are named.
 */
@Controller
class CaseFilePages {

	private final CaseIntake intake;

	private final Words words;

	CaseFilePages(CaseIntake intake, Words words) {
		this.intake = intake;
		this.words = words;
	}

	@PostMapping("/nhiem-vu/{caseNumber}/ho-so")
	String add(Actor actor, @PathVariable String caseNumber,
			@RequestParam(required = false) @Nullable List<MultipartFile> file,
			@RequestParam(required = false) @Nullable String kind, RedirectAttributes flash) {
		CaseNumber known = AssignmentApi.parse(caseNumber);
		RawValues raw = new RawValues();
		DocumentKind chosen = raw.choice("kind", kind, DocumentKind.class);
		List<NewFile> files = ((file != null) ? file : List.<MultipartFile>of()).stream()
			.map((sent) -> new NewFile((chosen != null) ? chosen : DocumentKind.DATA,
					Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent))
			.filter((sent) -> !sent.name().isBlank())
			.toList();
		Set<DocumentId> held = new LinkedHashSet<>();
		List<String> problems = new ArrayList<>();
		for (NewFile sent : files) {
			try {
				held.add(this.intake.hold(actor, known, sent));
			}
			catch (InvalidInput refusal) {
				problems.add(FormErrors.of(refusal, sent.name(), this.words));
			}
		}
		if (!held.isEmpty()) {
			this.intake.addHeld(actor, known, held);
			flash.addFlashAttribute("flash", this.words.text("case.files.added", String.valueOf(held.size())));
		}
		if (files.isEmpty()) {
			problems.add(this.words.text("dossier.file.none"));
		}
		flash.addFlashAttribute("fileProblems", problems);
		return "redirect:/nhiem-vu/" + known + "?tab=dossier";
	}

}
