package vn.phanbien.worklist;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a saved draft and what is being typed would lose something of each other.
 */
class DraftTests {

	private static final Draft.Saved SAVED = new Draft.Saved(typed(2, "a"), Instant.EPOCH);

	@Test
	void isKnownToWhoHasSeenIt() {
		assertThat(SAVED.isUnknownTo(typed(2, "b"))).isFalse();
	}

	@Test
	void isUnknownToWhoGoesOnFromAnEarlierOne() {
		assertThat(SAVED.isUnknownTo(typed(1, "b"))).isTrue();
		assertThat(SAVED.isUnknownTo(typed(0, null))).isTrue();
	}

	@Test
	void neverStandsInTheWayOfThePageThatSavedIt() {
		assertThat(SAVED.isUnknownTo(typed(0, "a"))).isFalse();
	}

	@Test
	void givesWayToWhoWritesOverIt() {
		assertThat(SAVED.isUnknownTo(typed(null, "b"))).isFalse();
		assertThat(SAVED.isUnknownTo(typed(0, "b").deciding("COMPLETE"))).isFalse();
	}

	@Test
	void isNobodysWhereNeitherNamesAPage() {
		Draft.Saved nameless = new Draft.Saved(typed(2, null), Instant.EPOCH);

		assertThat(nameless.isUnknownTo(typed(1, null))).isTrue();
	}

	private static Draft typed(@Nullable Integer version, @Nullable String writer) {
		return new Draft(Map.of(), null, null, null, version, writer);
	}

}
