package vn.phanbien.council.internal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.phanbien.council.KnownConflict.Strength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which names mean one body, and who is named.
 */
class BodyNamesTests {

	@ParameterizedTest
	@CsvSource({ "Sở Xây dựng, SỞ  xây dựng", "UBND tỉnh Sơn La, Ủy ban nhân dân tỉnh Sơn La" })
	void knowsABodyInAnySpelling(String one, String other) {
		assertThat(BodyNames.likeness(one, other)).contains(Strength.CERTAIN);
	}

	@ParameterizedTest
	@CsvSource({ "Sở Xây dựng, Sở Xây dựng tỉnh Sơn La", "Văn phòng UBND tỉnh Sơn La, Ủy ban nhân dân tỉnh Sơn La" })
	void takesAContainedNameForLikely(String one, String other) {
		assertThat(BodyNames.likeness(one, other)).contains(Strength.LIKELY);
		assertThat(BodyNames.likeness(other, one)).contains(Strength.LIKELY);
	}

	@ParameterizedTest
	@CsvSource({ "Sở Xây dựng, Sở Xây", "Sở, Sở Xây dựng", "Sở Xây dựng, Sở Xây dựngg", "Sở Y tế, Sở Xây dựng" })
	void keepsOtherBodiesApart(String one, String other) {
		assertThat(BodyNames.likeness(one, other).filter(Strength.CERTAIN::equals)).isEmpty();
	}

	@Test
	void findsNothingInAWordOrInNone() {
		assertThat(BodyNames.likeness("Sở", "Sở Xây dựng")).isEmpty();
		assertThat(BodyNames.likeness("Sở Y tế", "Sở Xây dựng")).isEmpty();
		assertThat(BodyNames.likeness(null, "Sở Xây dựng")).isEmpty();
		assertThat(BodyNames.likeness(" ", " ")).isEmpty();
	}

	@Test
	void findsAPersonWhateverIsAroundTheName() {
		assertThat(BodyNames.names("PGS.TS. Lò Văn  Minh", "Lò Văn Minh")).isTrue();
		assertThat(BodyNames.names("ThS. Lò Văn Minh (Sở Xây dựng)", "Lò Văn Minh")).isTrue();
		assertThat(BodyNames.names("Lò Văn Minh – chủ nhiệm", "Lò Văn Minh")).isTrue();
		assertThat(BodyNames.names("Lò Văn Minhh", "Lò Văn Minh")).isFalse();
		assertThat(BodyNames.names("Ông Minh", "Minh")).isFalse();
	}

}
