package vn.phanbien.records.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.document.Documents;
import vn.phanbien.officialdoc.FormCheck;
import vn.phanbien.officialdoc.FormFinding;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.Words;
import vn.phanbien.shared.web.MadeFile;

/**
 * Holds a Word file against the form of the Decree. The file is looked at as if it were
 * to be stored, and nothing of it is kept.
 */
@Controller
class FormCheckPages {

	private static final String FILE = "file";

	private final Documents documents;

	private final FormCheck check;

	private final Words words;

	FormCheckPages(Documents documents, FormCheck check, Words words) {
		this.documents = documents;
		this.check = check;
		this.words = words;
	}

	@GetMapping("/van-ban/kiem-tra")
	String ask(Actor actor, Model model) {
		require(actor);
		return show(null, null, null, model);
	}

	@PostMapping("/van-ban/kiem-tra")
	String check(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file, Model model,
			HttpServletResponse response) throws IOException {
		require(actor);
		try {
			return show(name(file), findings(file), null, model);
		}
		catch (InvalidInput refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			FieldError error = refusal.errors().get(0);
			return show(null, null, this.words.textOf(error.messageKey(), error.arguments()), model);
		}
	}

	@PostMapping("/api/v1/form-checks")
	@ResponseBody
	Checked check(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		require(actor);
		return new Checked(findings(file).stream().map(this::finding).toList());
	}

	private static void require(Actor actor) {
		if (actor.organisationsAs(Role::isCaseStaff).isEmpty()) {
			throw new NotAllowed();
		}
	}

	private List<FormFinding> findings(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			throw new InvalidInput(FILE, "form.check.choose");
		}
		try (InputStream content = file.getInputStream()) {
			if (!MadeFile.WORD.type().equals(this.documents.inspect(name(file), content))) {
				throw new InvalidInput(FILE, "form.check.notWord");
			}
		}
		try (InputStream content = file.getInputStream()) {
			return this.check.check(content);
		}
		catch (IOException ex) {
			throw new InvalidInput(FILE, "form.check.damaged");
		}
	}

	private static String name(@Nullable MultipartFile file) {
		return (file != null) ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : "";
	}

	private String show(@Nullable String name, @Nullable List<FormFinding> findings, @Nullable String error,
			Model model) {
		model.addAttribute("name", name);
		model.addAttribute("findings", (findings != null) ? findings.stream().map(this::finding).toList() : null);
		model.addAttribute("error", error);
		return "records/form-check";
	}

	private Finding finding(FormFinding finding) {
		String key = "form.rule." + finding.rule();
		return new Finding(finding.rule().name(), this.words.textOf(key, finding.arguments()),
				this.words.text(key + ".place"), finding.at(), finding.line());
	}

	/**
	 * What came of a check.
	 *
	 * @param findings what is not as it should be, in the order of the page
	 */
	record Checked(List<Finding> findings) {
	}

	/**
	 * A finding in words.
	 *
	 * @param rule which rule
	 * @param text what is wrong and what to do
	 * @param place where the Decree says so
	 * @param at the words at which the first of its kind stands, or null
	 * @param line the number of that line, or 0
	 */
	record Finding(String rule, String text, String place, @Nullable String at, int line) {
	}

}
