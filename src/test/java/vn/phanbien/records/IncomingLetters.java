package vn.phanbien.records;

import java.time.LocalDate;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

/**
 * Makes letters for tests.
 */
public final class IncomingLetters {

	public static final OrganisationId UNION = new OrganisationId(1);

	public static final PersonId CLERK = new PersonId(5);

	private IncomingLetters() {
	}

	public static NewLetter letter(String number) {
		return letter(UNION, number, "Đề nghị phản biện Đề án quản lý hạn hán", Secrecy.NONE);
	}

	public static NewLetter letter(OrganisationId union, String number, String subject, Secrecy secrecy) {
		return letter(union, number, subject, secrecy, LocalDate.of(2026, 10, 12));
	}

	public static NewLetter letter(OrganisationId union, String number, String subject, Secrecy secrecy,
			LocalDate written) {
		return new NewLetter(union, null, "UBND tỉnh Sơn La", new LetterNumber(number), written, LetterUrgency.NORMAL,
				secrecy, "Người ký", "Phó Chủ tịch", null, subject, CLERK);
	}

}
