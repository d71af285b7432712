package vn.phanbien.assignment.web;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;

/**
 * What is wrong with a form, by field, in the reader's words.
 */
final class FormErrors {

	private FormErrors() {
	}

	static Map<String, String> of(InvalidInput refusal, Words words) {
		Map<String, String> errors = new LinkedHashMap<>();
		refusal.errors()
			.forEach((error) -> errors.putIfAbsent(error.field(), words.textOf(error.messageKey(), error.arguments())));
		return errors;
	}

	/**
	 * Says what is wrong with one of several files.
	 */
	static String of(InvalidInput refusal, String fileName, Words words) {
		return fileName + ": " + String.join(" ", of(refusal, words).values());
	}

}
