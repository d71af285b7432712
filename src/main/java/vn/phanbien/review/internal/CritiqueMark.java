package vn.phanbien.review.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

/**
 * What tells to which case, round and seat a form on file belongs, and which edition of
 * the form it is. It names nobody and opens nothing; it only keeps files apart.
 *
 * @param ofCase of the case
 * @param ofRound of the round
 * @param ofSeat of the seat and who holds it
 */
record CritiqueMark(String ofCase, String ofRound, String ofSeat) {

	/**
	 * Raised when the form asks something else; what earlier editions asked is still
	 * read.
	 */
	private static final String EDITION = "NX1";

	private static final String ANY_EDITION = "NX\\d{1,3}";

	private static final int LENGTH = 10;

	static CritiqueMark of(CaseNumber caseNumber, int round, long seat, PersonId holder) {
		String ofCase = caseNumber.value();
		String ofRound = ofCase + "|" + round;
		return new CritiqueMark(digest(ofCase), digest(ofRound), digest(ofRound + "|" + seat + "|" + holder.value()));
	}

	String text() {
		return String.join(".", EDITION, this.ofCase, this.ofRound, this.ofSeat);
	}

	/**
	 * Refuses a file that belongs elsewhere.
	 * @param found the mark of the file, or null without one
	 * @throws InvalidInput saying where it belongs
	 */
	void require(@Nullable String found) {
		List<String> parts = (found != null) ? List.of(found.split("\\.")) : List.of();
		if (parts.size() != 4 || !parts.get(0).matches(ANY_EDITION)) {
			throw new InvalidInput("file", "field.formFile.notOurs");
		}
		if (!parts.get(1).equals(this.ofCase)) {
			throw new InvalidInput("file", "field.formFile.otherCase");
		}
		if (!parts.get(2).equals(this.ofRound)) {
			throw new InvalidInput("file", "field.formFile.otherRound");
		}
		if (!parts.get(3).equals(this.ofSeat)) {
			throw new InvalidInput("file", "field.formFile.otherPerson");
		}
	}

	static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(("critique-form|" + text).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
