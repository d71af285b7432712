package vn.phanbien.review.internal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.SeatStatus;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who reads what of a round, before and after its release.
 */
@SpringJUnitConfig(OnH2.class)
class RoundReadingTests {

	private static final Actor FIRST = RoundStage.actor(Reviews.holder(1));

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@ParameterizedTest
	@EnumSource(value = Right.class, names = { "AUTHORITY", "ACCOUNTS" })
	void showsNothingToTheAuthorityAndTheAccountant(Right right) {
		RoundStage stage = collected(70 + right.ordinal(), false);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stage.records(right, false).rounds(FIRST, stage.caseNumber));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stage.records(right, false).critiques(FIRST, stage.caseNumber, 1));
	}

	@Test
	void showsEverythingToTheBoard() {
		RoundStage stage = collected(52, true);

		RoundView round = read(stage, Right.COUNCIL_BOARD, true);

		assertThat(round.seats()).extracting((seat) -> seat.status())
			.containsExactly(SeatStatus.SUBMITTED, SeatStatus.SUBMITTED, SeatStatus.WRITING);
		assertThat(round.critiques()).extracting((critique) -> critique.who().name())
			.containsExactly("Người 101", "Người 102");
		assertThat(round.matrix()).isNotNull();
		assertThat(round.quorum().reached()).isTrue();
	}

	@Test
	void showsAnExpertTheirOwnAloneBeforeRelease() {
		RoundStage stage = collected(53, false);

		RoundView round = read(stage, Right.EXPERT, true);

		assertThat(round.seats()).singleElement().satisfies((seat) -> assertThat(seat.who().own()).isTrue());
		assertThat(round.critiques()).singleElement().satisfies((one) -> assertThat(one.who().own()).isTrue());
		assertThat(round.matrix()).isNull();
	}

	@Test
	void opensTheCritiquesOfOthersWithTheSynthesis() {
		RoundStage stage = released(54, false);

		List<CritiqueView> critiques = stage.records(Right.EXPERT, true).critiques(FIRST, stage.caseNumber, 1);

		assertThat(critiques).extracting((critique) -> critique.who().name()).containsExactly("Người 101", "Người 102");
		assertThat(read(stage, Right.EXPERT, true).synthesis()).isNotNull();
	}

	@Test
	void keepsNamesHiddenInABlindRoundForGood() {
		RoundStage stage = released(55, true);

		assertThat(read(stage, Right.EXPERT, true).critiques()).extracting((critique) -> critique.who().name())
			.containsExactly("Người 101", null);
		assertThat(read(stage, Right.STAFF, false).critiques()).extracting((critique) -> critique.who().name())
			.containsExactly("Người 101", "Người 102");
	}

	@Test
	void opensNothingOfOthersBeforeTheDeclaration() {
		RoundStage stage = released(56, false);

		RoundView round = read(stage, Right.EXPERT, false);

		assertThat(round.critiques()).hasSize(1);
		assertThat(round.synthesis()).isNull();
	}

	@Test
	void doesNotKnowARoundThatIsNotThere() {
		RoundStage stage = collected(57, false);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stage.records(Right.STAFF, false).critiques(FIRST, stage.caseNumber, 2));
	}

	private static RoundView read(RoundStage stage, Right right, boolean declared) {
		return stage.records(right, declared).rounds(FIRST, stage.caseNumber).get(0);
	}

	private RoundStage released(int number, boolean blind) {
		RoundStage stage = collected(number, blind);
		stage.progress().close(stage.caseNumber);
		stage.blindly(stage.synthesise(), null);
		return stage;
	}

	private RoundStage collected(int number, boolean blind) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-00" + number), 2, 1);
		stage.complete(stage.open(), null, "OPEN", Map.of("dueDate", Reviews.DUE, "blind", blind));
		stage.accepted(1, 2, 3);
		stage.submitted(1, 2);
		return stage;
	}

}
