package vn.phanbien.review;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.phanbien.review.Quorum.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arithmetic of enough: two reviewers and half of the seats that count.
 */
class QuorumTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# reviewers, critiques, seats, reached, missing
			2, 2, 2, true,  0
			2, 2, 4, true,  0
			2, 2, 5, false, 1
			2, 3, 5, true,  0
			2, 3, 7, false, 1
			2, 4, 7, true,  0
			1, 6, 7, false, 1
			0, 7, 9, false, 2
			0, 0, 0, false, 2
			1, 1, 9, false, 4
			""")
	void needsTwoReviewersAndHalfOfTheSeats(int reviewers, int critiques, int seats, boolean reached, int missing) {
		Tally tally = new Tally(reviewers, critiques, seats);

		assertThat(Quorum.DEFAULT.reached(tally)).isEqualTo(reached);
		assertThat(Quorum.DEFAULT.missing(tally)).isEqualTo(missing);
	}

	@ParameterizedTest
	@CsvSource({ "3, 5, false", "3, 6, false", "3, 7, true" })
	void followsTheConfiguredShare(int reviewers, int critiques, boolean reached) {
		assertThat(new Quorum(3, 70).reached(new Tally(reviewers, critiques, 10))).isEqualTo(reached);
	}

}
