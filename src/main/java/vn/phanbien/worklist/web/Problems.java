package vn.phanbien.worklist.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

/**
 * Says within a larger answer why one part of it was refused, in the words in which the
 * part alone would have been.
 */
@Component
class Problems {

	private final Words words;

	Problems(Words words) {
		this.words = words;
	}

	Problem of(DomainException refused) {
		int status = status(refused).value();
		String key = refused.messageKey();
		List<FieldProblem> errors = errors(refused).stream()
			.map((error) -> new FieldProblem(error.field(), last(error.messageKey()), text(error)))
			.toList();
		return new Problem(status, last(key), this.words.text("error.title." + status),
				this.words.textOf(key, refused.arguments()), errors);
	}

	/** Says it in one sentence, or one for each field. */
	String sentence(DomainException refused) {
		List<String> errors = errors(refused).stream().map(this::text).toList();
		return errors.isEmpty() ? this.words.textOf(refused.messageKey(), refused.arguments())
				: String.join(" ", errors);
	}

	private String text(FieldError error) {
		return this.words.textOf(error.messageKey(), error.arguments());
	}

	private static List<FieldError> errors(DomainException refused) {
		return (refused instanceof InvalidInput invalid) ? invalid.errors() : List.of();
	}

	private static HttpStatus status(DomainException refused) {
		return switch (refused.nature()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	private static String last(String key) {
		return key.substring(key.lastIndexOf('.') + 1);
	}

	/**
	 * Why a part was refused, after RFC 9457.
	 *
	 * @param status the HTTP status
	 * @param code the fact, for programs
	 * @param title what kind of refusal it is
	 * @param detail what is wrong
	 * @param errors what is wrong with single fields
	 */
	record Problem(int status, String code, String title, String detail, List<FieldProblem> errors) {
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
