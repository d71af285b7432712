package vn.phanbien.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * The facts of a letter that has come in. What is wrong with them is said about the
 * fields {@code letter.number}, {@code letter.date} and so on, as page and API name them.
 *
 * @param union to whom it came
 * @param issuer who sent it, when listed
 * @param issuerName the sender's name
 * @param number number and symbol as written
 * @param date the letter's date
 * @param urgency how urgent it says it is
 * @param secrecy its degree of secrecy; anything but none is refused
 * @param signerName who signed it
 * @param signerTitle as what
 * @param signer the signer when known here
 * @param subject what it is about (trích yếu)
 * @param addedBy who entered it
 */
public record NewLetter(OrganisationId union, @Nullable OrganisationId issuer, String issuerName, LetterNumber number,
		LocalDate date, LetterUrgency urgency, Secrecy secrecy, @Nullable String signerName,
		@Nullable String signerTitle, @Nullable PersonId signer, String subject, PersonId addedBy) {

	private static final int LONGEST_NUMBER = 100;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_PERSON = 200;

	private static final int LONGEST_SUBJECT = 500;

	void check() {
		if (this.secrecy != Secrecy.NONE) {
			throw new SecretLetterRefused("letter.secrecy");
		}
		SecretLetterRefused.whenMarked("letter.number", this.number);
		SecretLetterRefused.whenStamped("letter.subject", this.subject);
		List<FieldError> errors = new ArrayList<>();
		checkText(errors, "letter.number", this.number.text(), LONGEST_NUMBER);
		checkText(errors, "letter.issuer", this.issuerName, LONGEST_NAME);
		checkText(errors, "letter.subject", this.subject, LONGEST_SUBJECT);
		checkLength(errors, "letter.signerName", this.signerName, LONGEST_PERSON);
		checkLength(errors, "letter.signerTitle", this.signerTitle, LONGEST_PERSON);
		if (this.date.getYear() < 1945 || this.date.getYear() > 9999) {
			errors.add(new FieldError("letter.date", "field.date"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

	private static void checkText(List<FieldError> errors, String field, String text, int longest) {
		if (text.isBlank()) {
			errors.add(new FieldError(field, "field.required"));
		}
		checkLength(errors, field, text, longest);
	}

	private static void checkLength(List<FieldError> errors, String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			errors.add(new FieldError(field, "field.tooLong", longest));
		}
	}

}
