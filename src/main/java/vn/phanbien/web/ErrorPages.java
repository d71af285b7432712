package vn.phanbien.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers where the container gave up: before a controller was reached, or while a page
 * was being drawn. It says nothing of the cause.
 */
@Controller
class ErrorPages implements ErrorController {

	/**
	 * The request attribute with the key of a sentence that says more than the status.
	 */
	static final String REASON = ErrorPages.class.getName() + ".reason";

	private final Answers answers;

	ErrorPages(Answers answers) {
		this.answers = answers;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = (code instanceof Integer value) ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
		Object reason = request.getAttribute(REASON);
		return this.answers.to(request, (reason != null) ? Refusal.of(status, reason.toString()) : Refusal.of(status));
	}

}
