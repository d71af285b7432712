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

	private final Answers answers;

	ErrorPages(Answers answers) {
		this.answers = answers;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.answers.to(request,
				Refusal.of((status instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND));
	}

}
