package vn.phanbien.records;

import java.util.Optional;

import vn.phanbien.shared.InvalidInput;

/**
 * Thrown when a letter or a text bears a degree of secrecy: such papers are registered
 * under the rules that protect state secrets and never enter this system.
 */
public class SecretLetterRefused extends InvalidInput {

	private static final long serialVersionUID = 1L;

	private static final String SENTENCE = "error.records.secret";

	/**
	 * @param field where the mark was seen
	 */
	public SecretLetterRefused(String field) {
		super(field, SENTENCE);
	}

	@Override
	public String messageKey() {
		return SENTENCE;
	}

	/**
	 * Refuses a subject or a title that bears a stamp of secrecy.
	 * @param field the field's name
	 * @param text the text
	 * @throws SecretLetterRefused when it bears one
	 */
	public static void whenStamped(String field, String text) {
		refuse(field, Secrecy.stampIn(text));
	}

	static void whenMarked(String field, LetterNumber number) {
		refuse(field, Secrecy.markInNumber(number.text()));
	}

	private static void refuse(String field, Optional<String> mark) {
		if (mark.isPresent()) {
			throw new SecretLetterRefused(field);
		}
	}

}
