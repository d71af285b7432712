package vn.phanbien.expert.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.ImportDesk.Mode;
import vn.phanbien.expert.ImportDesk.Report;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;

/**
 * The page that brings in a table: look first, then take all rows or the right ones.
 */
@Controller
@RequestMapping("/chuyen-gia/nhap")
class ImportPages {

	private final ImportDesk desk;

	private final ExpertRegistry registry;

	private final Words words;

	ImportPages(ImportDesk desk, ExpertRegistry registry, Words words) {
		this.desk = desk;
		this.registry = registry;
		this.words = words;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		return show(actor, null, null, model);
	}

	@PostMapping
	String bring(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "CHECK") Mode mode, Model model, HttpServletResponse response)
			throws IOException {
		try {
			if (file == null || file.isEmpty()) {
				throw new InvalidInput("file", "error.expert.import.none");
			}
			Report report = this.desk.bring(actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					file.getBytes(), mode);
			if (!report.rejected().isEmpty() && report.added() == 0) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			model.addAttribute("mode", mode);
			model.addAttribute("rejected", ImportRow.of(report, this.words));
			return show(actor, report, null, model);
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			String error = refusal.errors()
				.stream()
				.findFirst()
				.map((first) -> this.words.textOf(first.messageKey(), first.arguments()))
				.orElse("");
			return show(actor, null, error, model);
		}
	}

	private String show(Actor actor, @Nullable Report report, @Nullable String error, Model model) {
		if (!this.registry.mayAdd(actor)) {
			throw new NotAllowed();
		}
		model.addAttribute("report", report);
		model.addAttribute("error", error);
		model.addAttribute("modes", List.of(Mode.values()));
		model.addAttribute("mostRows", ImportDesk.MOST_ROWS);
		model.addAttribute("mostMegabytes", ImportDesk.MOST_BYTES / 1024 / 1024);
		return "expert/import";
	}

}
