package vn.phanbien.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * An answer that is not what the caller wanted, before it takes the form of a page, a
 * fragment or a problem document.
 *
 * @param status the HTTP status
 * @param messageKey the key of the sentence that says what is wrong
 * @param arguments what it fills in
 * @param errors what is wrong with single fields
 */
record Refusal(HttpStatusCode status, String messageKey, List<Object> arguments, List<FieldError> errors) {

	static Refusal of(DomainException failure) {
		HttpStatus status = switch (failure.nature()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
		List<FieldError> errors = (failure instanceof InvalidInput invalid) ? invalid.errors() : List.of();
		return new Refusal(status, failure.messageKey(), failure.arguments(), errors);
	}

	static Refusal of(HttpStatusCode status, String messageKey, FieldError... errors) {
		return new Refusal(status, messageKey, List.of(), List.of(errors));
	}

	/**
	 * Refuses for a reason that the status says.
	 * @param status the status
	 * @return the refusal with the sentence {@code error.detail.<status>}
	 */
	static Refusal of(HttpStatusCode status) {
		return new Refusal(status, "error.detail." + known(status), List.of(), List.of());
	}

	/**
	 * Names the title of such answers.
	 * @return {@code error.title.<status>}
	 */
	String titleKey() {
		return "error.title." + known(this.status);
	}

	/**
	 * Names the fact for programs.
	 * @return the last part of the message key, or what the status means
	 */
	String code() {
		return this.messageKey.startsWith("error.detail.") ? meaning(this.status) : lastPart(this.messageKey);
	}

	static String lastPart(String key) {
		return key.substring(key.lastIndexOf('.') + 1);
	}

	private static String meaning(HttpStatusCode status) {
		return switch (known(status)) {
			case 400 -> "badRequest";
			case 401 -> "unauthorized";
			case 403 -> "notAllowed";
			case 404 -> "notFound";
			case 405 -> "methodNotAllowed";
			case 406 -> "notAcceptable";
			case 409 -> "conflict";
			case 413 -> "tooLarge";
			case 415 -> "unsupportedMediaType";
			case 422 -> "invalidInput";
			case 503 -> "unavailable";
			default -> "internal";
		};
	}

	private static int known(HttpStatusCode status) {
		return switch (status.value()) {
			case 400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 503 -> status.value();
			default -> status.is4xxClientError() ? 400 : 500;
		};
	}

}
