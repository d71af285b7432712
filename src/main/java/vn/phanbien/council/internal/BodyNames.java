package vn.phanbien.council.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.shared.VietnameseText.Word;

/**
 * Compares the names of bodies and people as they were typed: marks, case, spaces and the
 * commonest abbreviations do not matter.
 */
final class BodyNames {

	/** A single word would be contained anywhere. */
	private static final int ENOUGH_WORDS = 2;

	private BodyNames() {
	}

	/**
	 * Tells whether two names mean one body: surely when they are the same, likely when
	 * one is contained in the other, as {@code Sở Xây dựng} in
	 * {@code Sở Xây dựng tỉnh Sơn La}.
	 */
	static Optional<Strength> likeness(@Nullable String one, @Nullable String other) {
		String left = plain(one);
		String right = plain(other);
		if (left.isBlank() || right.isBlank()) {
			return Optional.empty();
		}
		if (left.equals(right)) {
			return Optional.of(Strength.CERTAIN);
		}
		String shorter = (left.length() < right.length()) ? left : right;
		String longer = shorter.equals(left) ? right : left;
		return (words(shorter) >= ENOUGH_WORDS && longer.contains(shorter)) ? Optional.of(Strength.LIKELY)
				: Optional.empty();
	}

	/** Tells whether a person's name stands in what was typed, whatever is around it. */
	static boolean names(String typed, String person) {
		String name = plain(person);
		return words(name) >= ENOUGH_WORDS && plain(typed).contains(name);
	}

	private static int words(String plain) {
		return plain.strip().split(" ").length;
	}

	/** Writes each word between single spaces, so that only whole words meet. */
	static String plain(@Nullable String name) {
		if (name == null) {
			return "";
		}
		String words = VietnameseText.words(name).stream().map(Word::text).collect(Collectors.joining(" ", " ", " "));
		return words.replace(" ubnd ", " uy ban nhan dan ")
			.replace(" hdnd ", " hoi dong nhan dan ")
			.replace(" ubmttq ", " uy ban mat tran to quoc ");
	}

}
