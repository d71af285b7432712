package vn.phanbien.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.Reviews;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.Submission.OnPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/**
 * The steps of a single seat: invitation, replacement, critique.
 */
@SpringJUnitConfig(OnH2.class)
class SeatStepTests {

	private static final Map<String, Object> CONFLICT = Map.of("conflict", "SOME", "conflictText", "Tham gia soạn thảo",
			"confidentiality", true);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ApplicationContext tables;

	@Test
	void warnsOfARoundThatIsDueAfterTheAgencysDeadline() {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-0039"), 2, 3);
		LocalDate late = LocalDate.of(2026, 12, 14);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.open(), null, "OPEN", Map.of("dueDate", late)))
			.satisfies(
					(refusal) -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("dueDate"));
		stage.complete(stage.open(), null, "OPEN", Map.of("dueDate", late, "knowingly", true));

		then(stage.timeline).should()
			.record(stage.caseNumber, Reviews.SECRETARY, Timeline.Audience.INTERNAL, "timeline.review.afterDeadline", 1,
					late, LocalDate.of(2026, 12, 11));
	}

	@Test
	void tellsTheExpertWhomToAsk() {
		RoundStage stage = opened(38);

		assertThat(List.of(stage.answer(), stage.submit()))
			.allSatisfy((step) -> assertThat(stage.form(step, 1L).material().contact())
				.startsWith("Liên hiệp hội tỉnh Sơn La · ")
				.endsWith(": Người " + Reviews.SECRETARY));
	}

	@Test
	void goesToTheHolderAndOnPaperToTheSecretary() {
		RoundStage stage = opened(21);

		Routing routing = stage.answer().routing(stage.context(stage.answer(), 1L)).orElseThrow();

		assertThat(routing.candidates()).containsExactly(Principal.user(Reviews.holder(1)));
		assertThat(routing.assignee()).isEqualTo(Reviews.holder(1));
		assertThat(routing.onPaper()).containsExactly(RoundStage.DESK);
	}

	@Test
	void goesToTheSecretaryAndByLinkToAHolderWithoutAnAccount() {
		RoundStage stage = opened(22);

		Routing routing = stage.submit().routing(stage.context(stage.submit(), 3L)).orElseThrow();

		assertThat(routing.assignee()).isNull();
		assertThat(routing.candidates()).containsExactlyInAnyOrder(RoundStage.DESK, Principal.user(Reviews.holder(3)));
		assertThat(routing.onPaper()).containsExactly(RoundStage.DESK);
	}

	@Test
	void opensTheWayToTheCritiqueWithADeclaration() {
		RoundStage stage = opened(23);

		assertThat(stage.blindly(stage.answer(), 1L)).isEqualTo("ACCEPT");

		then(stage.declarations).should()
			.declare(1, Reviews.holder(1), ConflictOfInterest.NONE, null, true, false, Reviews.NOW);
		assertThat(stage.progress().accepted(stage.caseNumber, 1)).isTrue();
	}

	@Test
	void sendsAnAcceptanceWithAConflictToTheSecretary() {
		RoundStage stage = opened(24);

		assertThat(stage.complete(stage.answer(), 1L, "ACCEPT", CONFLICT)).isEqualTo("CONFLICT");

		assertThat(stage.progress().accepted(stage.caseNumber, 1)).isFalse();
		assertThat(stage.form(stage.replace(), 1L).decisions()).contains(new Decision("KEEP", true, false));

		assertThat(stage.complete(stage.replace(), 1L, "KEEP", Map.of())).isEqualTo("KEEP");
		assertThat(stage.progress().accepted(stage.caseNumber, 1)).isTrue();
		then(stage.declarations).should().keep(1);
	}

	@Test
	void wantsAConflictToBeNamed() {
		RoundStage stage = opened(25);

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(
				() -> stage.complete(stage.answer(), 1L, "ACCEPT", Map.of("conflict", "SOME", "confidentiality", true)))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("conflictText"));
	}

	@Test
	void refusesAPaperSignedBySomebodyElse() {
		RoundStage stage = opened(26);
		OnPaper paper = new OnPaper(Reviews.holder(2), "Người 102", null, Reviews.TODAY, "scan");

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.answer(), 1L, "DECLINE", Map.of(), paper))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("onPaper.signer"));
	}

	@Test
	void proposesTheLeastLoadedExpertOutsideTheCouncil() {
		RoundStage stage = opened(27);
		stage.registry(RoundStage.expert(1), RoundStage.expert(2));
		given(stage.history.load(anyCollection(), anyInt())).willReturn(Map.of(RoundStage.expert(1).id(), 4));
		stage.complete(stage.answer(), 1L, "DECLINE", Map.of());

		StepForm form = stage.form(stage.replace(), 1L);

		assertThat(form.decisions()).extracting(Decision::value).containsExactly("REPLACE", "LEAVE_EMPTY");
		assertThat(form.fields().get(0).value()).isEqualTo("2");
		assertThat(form.notices().get(0).messageKey()).isEqualTo("step.Task_ReplaceReviewer.notice.DECLINED");

		assertThat(stage.blindly(stage.replace(), 1L)).isEqualTo("REPLACE");
		assertThat(stage.invitations.of(stage.caseNumber)).extracting((one) -> one.person())
			.contains(Reviews.holder(1), new PersonId(202));
		assertThat(stage.council.requireSeat(1).person()).isEqualTo(new PersonId(202));
	}

	@Test
	void asksSomebodyWithTiesOnlyForAReason() {
		RoundStage stage = opened(97);
		stage.registry(RoundStage.expert(1), RoundStage.expert(2));
		List<KnownConflict> ties = List.of(KnownConflict.of(Ground.WORKS_FOR_DRAFTER, "Sở Xây dựng", Strength.CERTAIN));
		PersonId tied = RoundStage.expert(1).person();
		given(stage.gate.ties(any(), any())).willReturn(Map.of(tied, ties));
		given(stage.gate.describe(ties)).willReturn("mối liên hệ");
		stage.complete(stage.answer(), 1L, "DECLINE", Map.of());

		assertThat(stage.form(stage.replace(), 1L).fields().get(0).value()).isEqualTo("2");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.replace(), 1L, "REPLACE", Map.of("expert", "1")))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::field)
				.containsExactly("keepReason"));

		stage.complete(stage.replace(), 1L, "REPLACE", Map.of("expert", "1", "keepReason", "Duy nhất"));

		then(stage.gate).should().keep(stage.caseNumber, tied, "Duy nhất", ties, Reviews.SECRETARY);
		assertThat(stage.council.requireSeat(1).person()).isEqualTo(tied);
	}

	@Test
	void asksTwiceBeforeSomebodyIsAskedAgain() {
		RoundStage stage = opened(28);
		stage.registry(RoundStage.expert(1));
		stage.complete(stage.answer(), 1L, "DECLINE", Map.of());
		stage.blindly(stage.replace(), 1L);
		stage.complete(stage.answer(), 1L, "DECLINE", Map.of());
		stage.complete(stage.answer(), 2L, "DECLINE", Map.of());
		stage.council.replace(1, Reviews.holder(1), null, Reviews.SECRETARY);

		StepForm form = stage.form(stage.replace(), 2L);
		assertThat(form.decisions()).extracting(Decision::value).containsExactly("LEAVE_EMPTY", "REPLACE");
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.replace(), 2L, "REPLACE", Map.of("expert", "1")))
			.satisfies(
					(refusal) -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("again"));

		stage.complete(stage.replace(), 2L, "REPLACE", Map.of("expert", "1", "again", true));
		assertThat(stage.council.requireSeat(2).person()).isEqualTo(new PersonId(201));
	}

	@Test
	void leavesTheSeatEmptyWhenNobodyIsLeft() {
		RoundStage stage = opened(29);
		stage.complete(stage.answer(), 1L, "DECLINE", Map.of());

		assertThat(stage.blindly(stage.replace(), 1L)).isEqualTo("LEAVE_EMPTY");
		assertThat(stage.progress().openSeats(stage.caseNumber)).containsExactly(2L, 3L, 4L, 5L);
	}

	@Test
	void recordsThatNoAnswerCame() {
		RoundStage stage = opened(30);
		stage.at(Reviews.november(6));

		stage.blindly(stage.replace(), 1L);

		assertThat(stage.invitations.of(stage.caseNumber).get(0).outcome()).isEqualTo(InvitationOutcome.EXPIRED);
	}

	@Test
	void givesANewPersonNewDaysToAnswerEvenWhenTheDueDateIsNear() {
		RoundStage stage = opened(31);
		stage.registry(RoundStage.expert(1));
		stage.at(Reviews.november(20));

		stage.blindly(stage.replace(), 1L);

		assertThat(stage.answer().due(stage.context(stage.answer(), 1L))).contains(LocalDate.of(2026, 11, 23));
	}

	@Test
	void takesACritiqueThatKnowsOnlyTheDescription() {
		RoundStage stage = opened(32);

		assertThat(stage.blindly(stage.submit(), 1L)).isEqualTo("SUBMIT");
		assertThat(stage.critiques.ofRound(stage.caseNumber, 1)).hasSize(1);
	}

	@Test
	void wantsAGeneralRemarkOrAPoint() {
		RoundStage stage = opened(33);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> stage.complete(stage.submit(), 1L, "SUBMIT", Map.of("conclusion", "AGREE")))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::messageKey)
				.containsExactly("field.review.generalOrPoint"));

		stage.complete(stage.submit(), 1L, "SUBMIT",
				Map.of("conclusion", "AGREE", "points", List.of(SynthesisTests.point("Thiếu số liệu", "Bổ sung"))));
		assertThat(stage.critiques.points(stage.caseNumber)).hasSize(1);
	}

	@Test
	void asksForNoConclusionInConsultancy() {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("TV-SL-2026-0034"), 2, 3);
		stage.opened();

		assertThat(stage.form(stage.submit(), 1L).fields()).extracting((field) -> field.name())
			.doesNotContain("conclusion");
		assertThat(stage.rounds.require(stage.caseNumber).questions()).hasSize(9);
		assertThat(stage.blindly(stage.submit(), 1L)).isEqualTo("SUBMIT");
	}

	private RoundStage opened(int number) {
		RoundStage stage = new RoundStage(this.tables, new CaseNumber("PB-SL-2026-00" + number), 2, 3);
		stage.blindly(stage.open(), null);
		return stage;
	}

}
