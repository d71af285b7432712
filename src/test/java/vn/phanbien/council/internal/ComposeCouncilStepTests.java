package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.account;
import static vn.phanbien.council.internal.CouncilMother.candidate;
import static vn.phanbien.council.internal.CouncilMother.conflicted;
import static vn.phanbien.council.internal.CouncilMother.expertOn;
import static vn.phanbien.council.internal.CouncilMother.staffOn;

/**
 * The composer's step, from the offer to the proposal before the leader.
 */
class ComposeCouncilStepTests {

	private static final StepContext STEP = new StepContext(1, CASE, "Task_ComposeCouncil", null);

	private static final Actor ACTOR = CouncilMother.actor(OFFICER, Role.OFFICER);

	private final Assignments assignments = mock(Assignments.class);

	private final Councils councils = mock(Councils.class);

	private final Candidates candidates = mock(Candidates.class);

	private final People people = mock(People.class);

	private final Timeline timeline = mock(Timeline.class);

	private final CouncilRows rows = mock(CouncilRows.class);

	private final Fields fields = mock(Fields.class);

	private final ConflictGate gate = mock(ConflictGate.class);

	private final Words texts = new Words(words());

	private final ComposeCouncilStep step = new ComposeCouncilStep(this.assignments, this.councils, this.candidates,
			new Briefs(this.rows, this.fields),
			new ComposerBoards(new SeatLabels(words()), new TieWords(this.texts), this.texts), this.gate,
			new SeatLabels(words()), this.people, this.timeline);

	@BeforeEach
	void smallRegistry() {
		given(this.candidates.of(any()))
			.willReturn(new Pool(List.of(conflicted(1), candidate(2, 3), candidate(3, 0), candidate(4, 1)), List.of(),
					List.of(account(OFFICER)), CouncilMother.check(), Map.of()));
		given(this.fields.of(any())).willReturn(new FieldTree(
				List.of(new FieldNode(new FieldCode("4"), "Khoa học nông nghiệp", "Agricultural sciences"),
						new FieldNode(new FieldCode("5"), "Khoa học xã hội", "Social sciences"))));
		given(this.gate.describe(any())).willReturn("mối liên hệ");
		given(this.gate.nobodyElse()).willReturn("không còn ai");
		given(this.people.byId(OFFICER)).willReturn(Optional.of(account(OFFICER)));
		planned(WayOfWorking.COUNCIL);
	}

	@Test
	void sendsItsProposalBackUnchanged() {
		this.step.complete(STEP, submit(proposedRows(this.step.form(STEP, ACTOR))));

		then(this.councils).should()
			.propose(CASE, WayOfWorking.COUNCIL,
					List.of(expertOn(SeatRole.CHAIR, 3), staffOn(SeatRole.SECRETARY, OFFICER),
							expertOn(SeatRole.REVIEWER, 4), expertOn(SeatRole.REVIEWER, 2)),
					OFFICER);
	}

	@Test
	void showsTheLoadBesideEachExpert() {
		Field seats = seats(this.step.form(STEP, ACTOR));

		assertThat(seats.fields().get(1).options()).extracting(Option::text)
			.contains("Chuyên gia 2, Nông nghiệp: 3")
			.hasSize(4);
	}

	@Test
	void warnsOfSizeAndOfTiesInTheComposition() {
		sits(SeatRole.REVIEWER, 1);

		assertThat(this.step.form(STEP, ACTOR).notices()).containsExactly(new Notice("council.notice.size", 4),
				new Notice("council.notice.tied", "Chuyên gia 1", "mối liên hệ"));
	}

	@Test
	void proposesTheFieldsThatTheTitleNames() {
		assertThat(this.step.form(STEP, ACTOR).fields().get(0).value()).isEqualTo(List.of("4"));
	}

	@Test
	void keepsSomebodyWithTiesOnlyForAReason() {
		List<Map<String, Object>> rows = new ArrayList<>(proposedRows(this.step.form(STEP, ACTOR)));
		rows.add(Map.of("role", "MEMBER", "expert", "1"));

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.step.complete(STEP, submit(rows)))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("seats", "error.council.undecided", 5, "Chuyên gia 1", "mối liên hệ")));
		then(this.gate).should(never()).keep(any(), any(), any(), any(), any());

		rows.set(4, Map.of("role", "MEMBER", "expert", "1", "keep", "Chuyên gia duy nhất"));
		this.step.complete(STEP, submit(rows));

		then(this.gate).should()
			.keep(CASE, new PersonId(101), "Chuyên gia duy nhất", List.of(CouncilMother.TIE), OFFICER);
	}

	@Test
	void comparesStaffWithTheDraftersNamedJustNow() {
		List<Map<String, Object>> rows = proposedRows(this.step.form(STEP, ACTOR));
		Map<String, Object> values = Map.of("seats", rows.stream().map(Values::new).toList(), "draftingTeam",
				"Ông Người 20");

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.step.complete(STEP, new Submission(ACTOR, "SUBMIT", new Values(values), null, null)))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::messageKey)
				.containsExactly("error.council.undecided"));
	}

	@Test
	void sendsBackAnEarlierReason() {
		sits(SeatRole.REVIEWER, 1);
		given(this.gate.lastDecisions(CASE)).willReturn(Map.of(new PersonId(101),
				new ConflictDecision(CASE, new PersonId(101), "Duy nhất", List.of(CouncilMother.TIE), OFFICER, NOW)));

		assertThatCode(() -> this.step.complete(STEP, submit(proposedRows(this.step.form(STEP, ACTOR)))))
			.doesNotThrowAnyException();
	}

	@Test
	void drawsTheBoardAnewForWhatIsTypedNow() {
		StepForm form = this.step.form(STEP, ACTOR);
		ComposerBoard first = (ComposerBoard) form.material().exhibit();
		StepForm typed = form.with(Map.of("fields", List.of("5"), "draftingTeam", "Chuyên gia 3", "seats",
				List.of(Map.of("role", "CHAIR", "expert", "3", "theme", "Đất đai"), Map.of("expert", "gõ dở"))));

		ComposerBoard again = (ComposerBoard) this.step.catchUp(STEP, typed).material().exhibit();

		assertThat(first).isNotNull();
		assertThat(first.meter().size()).isEqualTo(4);
		assertThat(first.meter().even()).isTrue();
		assertThat(first.best()).extracting(ComposerBoard.Card::id).containsExactly("1");
		assertThat(again).isNotNull();
		assertThat(again.meter().fields()).extracting(ComposerBoard.Cover::by).containsExactly(0);
		assertThat(again.meter().themes()).containsExactly(new ComposerBoard.Count("Đất đai", 1));
		assertThat(again.tiesOf(0)).hasSize(1);
		assertThat(again.tiesOf(1)).isEmpty();
		assertThat(again.best()).hasSize(3);
	}

	@Test
	void offersThePresentSeats() {
		Seat chair = new Seat(CASE, SeatRole.CHAIR, candidate(4, 0).expert().person(), new ExpertId(4), "Đất đai", NOW);
		given(this.councils.seats(CASE)).willReturn(List.of(chair));

		List<Map<String, Object>> rows = proposedRows(this.step.form(STEP, ACTOR));

		assertThat(rows.get(0)).containsEntry("expert", "4").containsEntry("theme", "Đất đai");
	}

	@Test
	void dropsWhoHasLeftTheRegistry() {
		Seat gone = new Seat(CASE, SeatRole.REVIEWER, candidate(9, 0).expert().person(), new ExpertId(9), null, NOW);
		given(this.councils.seats(CASE)).willReturn(List.of(gone));

		assertThat(proposedRows(this.step.form(STEP, ACTOR))).extracting((row) -> row.get("expert"))
			.doesNotContain("9");
	}

	@Test
	void refusesASeatWithTwoPeopleAndOneWithNobody() {
		List<Map<String, Object>> rows = List.of(Map.of("role", "CHAIR", "expert", "3", "staff", "user20"),
				Map.of("role", "SECRETARY"));

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.step.complete(STEP, submit(rows)))
			.satisfies((refusal) -> assertThat(refusal.errors()).containsExactly(
					new FieldError("seats", "error.council.twoInOneSeat", 1),
					new FieldError("seats", "error.council.nobodyOnSeat", 2)));
		then(this.councils).should(never()).propose(any(), any(), any(), any());
	}

	@Test
	void refusesAnExpertOfAnotherUnion() {
		List<Map<String, Object>> rows = List.of(Map.of("role", "CHAIR", "expert", "777"));

		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.step.complete(STEP, submit(rows)))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::messageKey)
				.containsExactly("error.council.nobodyOnSeat"));
	}

	@Test
	void blocksWhatTheRulesForbid() {
		planned(WayOfWorking.WRITTEN);

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.step.complete(STEP, submit(List.of(Map.of("role", "REVIEWER", "expert", "3")))))
			.satisfies((refusal) -> assertThat(refusal.errors()).extracting(FieldError::messageKey)
				.containsExactly("error.council.twoExperts"));
	}

	private void sits(SeatRole role, int n) {
		given(this.councils.seats(CASE))
			.willReturn(List.of(new Seat(CASE, role, candidate(n, 0).expert().person(), new ExpertId(n), null, NOW)));
	}

	private static Field seats(StepForm form) {
		return form.fields().stream().filter((field) -> field.name().equals("seats")).findFirst().orElseThrow();
	}

	private void planned(WayOfWorking way) {
		given(this.assignments.require(CASE)).willReturn(CouncilMother.planned(way));
	}

	private static Submission submit(List<Map<String, Object>> rows) {
		return new Submission(ACTOR, "SUBMIT", new Values(Map.of("seats", rows.stream().map(Values::new).toList())),
				null, null);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> proposedRows(StepForm form) {
		Object value = seats(form).value();
		assertThat(value).isNotNull();
		return (List<Map<String, Object>>) value;
	}

	private static StaticMessageSource words() {
		StaticMessageSource words = new StaticMessageSource();
		words.setUseCodeAsDefaultMessage(true);
		words.addMessage("council.candidate", LocaleContextHolder.getLocale(), "{0}: {1}");
		return words;
	}

}
