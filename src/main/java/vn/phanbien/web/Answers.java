package vn.phanbien.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.Words;

/**
 * Gives a refusal the form that its caller understands: a problem document (RFC 9457) for
 * programs, a fragment for htmx, a full page with a way on for everybody else.
 */
@Component
class Answers {

	private final Words words;

	private final UploadLimits limits;

	Answers(Words words, UploadLimits limits) {
		this.words = words;
		this.limits = limits;
	}

	Object to(HttpServletRequest request, Refusal refusal) {
		return to(request, refusal, HttpHeaders.EMPTY);
	}

	Object to(HttpServletRequest request, Refusal refusal, HttpHeaders headers) {
		return Paths.isApi(request) ? problem(refusal, headers) : page(request, refusal);
	}

	private ResponseEntity<ProblemDetail> problem(Refusal refusal, HttpHeaders headers) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), detail(refusal));
		problem.setTitle(this.words.text(refusal.titleKey()));
		problem.setProperty("code", refusal.code());
		if (!refusal.errors().isEmpty()) {
			problem.setProperty("errors", refusal.errors().stream().map(this::json).toList());
		}
		return ResponseEntity.status(refusal.status())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private ModelAndView page(HttpServletRequest request, Refusal refusal) {
		boolean signedIn = CurrentActor.of(request).isPresent();
		// the frame asks the database, which may be what failed
		boolean framed = signedIn && !refusal.status().is5xxServerError();
		ModelAndView page = new ModelAndView(Paths.isHtmx(request) ? "error/fragment" : "error/page",
				Map.of("layout", framed ? "layout/shell" : "layout/alone", "back",
						Paths.sentFrom(request).map(Answers::path).orElse(""), "signedIn", signedIn, "title",
						this.words.text(refusal.titleKey()), "detail", detail(refusal), "errors", messages(refusal)));
		page.setStatus(refusal.status());
		return page;
	}

	private static String path(URI page) {
		return page.getRawPath() + ((page.getRawQuery() != null) ? "?" + page.getRawQuery() : "");
	}

	private String detail(Refusal refusal) {
		if (refusal.messageKey().equals("error.detail.413")) {
			return this.words.text(refusal.messageKey(), this.limits.fileMegabytes(), this.limits.sendMegabytes());
		}
		return this.words.textOf(refusal.messageKey(), refusal.arguments());
	}

	private List<String> messages(Refusal refusal) {
		return refusal.errors()
			.stream()
			.map((error) -> this.words.textOf(error.messageKey(), error.arguments()))
			.toList();
	}

	private FieldProblem json(FieldError error) {
		return new FieldProblem(error.field(), Refusal.lastPart(error.messageKey()),
				this.words.textOf(error.messageKey(), error.arguments()));
	}

	/**
	 * What is wrong with one field.
	 *
	 * @param field its name
	 * @param code the fact, for programs
	 * @param message the sentence, for people
	 */
	record FieldProblem(String field, String code, String message) {
	}

}
