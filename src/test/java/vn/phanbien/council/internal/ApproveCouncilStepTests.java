package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Approval;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Experts;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.records.OutgoingEntry;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.LEADER;
import static vn.phanbien.council.internal.CouncilMother.MINUTES;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.account;

/**
 * The leader's step: founding, sending back, and what is founded already.
 */
class ApproveCouncilStepTests {

	private static final StepContext STEP = new StepContext(1, CASE, "Task_ApproveCouncil", null);

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Actor ACTOR = CouncilMother.actor(LEADER, Role.UNION_LEADER);

	private final Assignments assignments = mock(Assignments.class);

	private final Councils councils = mock(Councils.class);

	private final FoundingDecisionRows rows = mock(FoundingDecisionRows.class);

	private final OutgoingNumbers numbers = mock(OutgoingNumbers.class);

	private final People people = mock(People.class);

	private final Experts experts = mock(Experts.class);

	private final Timeline timeline = mock(Timeline.class);

	private final SeatLabels labels = new SeatLabels(words());

	private final DecisionWording wording = new DecisionWording(words());

	private final ApproveCouncilStep step = new ApproveCouncilStep(this.assignments, this.councils,
			new FoundingDecisions(this.rows, this.numbers, this.councils, this.experts, this.people, this.labels,
					this.wording),
			new CompositionNotices(mock(ConflictGate.class), this.experts, this.people, this.labels), this.wording,
			this.timeline, new DecisionSigner(this.people, mock(StandingIn.class)), CouncilMother.minutes(),
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final Assignment assignment = CouncilMother.planned(WayOfWorking.COUNCIL);

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@BeforeEach
	void proposed() {
		LocaleContextHolder.setLocale(DecisionWording.VIETNAMESE);
		given(this.assignments.require(CASE)).willReturn(this.assignment);
		given(this.councils.seats(CASE))
			.willReturn(List.of(proposed(SeatRole.CHAIR, 101), proposed(SeatRole.SECRETARY, OFFICER.value())));
		given(this.people.names(any())).willReturn(Map.of(new PersonId(101), "Chuyên gia 1", OFFICER, "Chuyên viên"));
		given(this.people.holders(any(), any())).willReturn(List.of());
		given(this.numbers.issue(any())).willAnswer((call) -> line(7, call.getArgument(0)));
		council(WayOfWorking.COUNCIL);
	}

	@Test
	void foundsTheCouncilByADecisionOfTheUnionsSeries() {
		this.step.complete(STEP, approve(Map.of(), null));

		ArgumentCaptor<OutgoingEntry> entry = ArgumentCaptor.forClass(OutgoingEntry.class);
		then(this.numbers).should().issue(entry.capture());
		assertThat(entry.getValue().type()).isEqualTo(OutgoingType.DECISION);
		assertThat(entry.getValue().subject()).isEqualTo("Về việc thành lập Hội đồng phản biện Đề án nông nghiệp");
		assertThat(entry.getValue().signerName()).isEqualTo("Người 30");
		then(this.councils).should().approve(CASE, new Approval(false, LEADER.value(), "Người 30", TODAY, "07/QĐ-LHH"));
		then(this.timeline).should()
			.record(CASE, LEADER, Audience.PUBLIC, "timeline.councilFounded", "07/QĐ-LHH", TODAY);
	}

	@Test
	void keepsTheMembersAsTheyWere() {
		this.step.complete(STEP, approve(Map.of(), null));

		ArgumentCaptor<FoundingDecision> decision = ArgumentCaptor.forClass(FoundingDecision.class);
		then(this.rows).should().save(decision.capture());
		assertThat(decision.getValue().members()).extracting(FoundingMember::name)
			.containsExactly("Chuyên gia 1", "Chuyên viên");
	}

	@Test
	void takesNoOtherNumberForTheSameMembers() {
		foundedWith(new FoundingMember(SeatRole.CHAIR, 101, "Chuyên gia 1", null, null, null),
				new FoundingMember(SeatRole.SECRETARY, OFFICER.value(), "Chuyên viên", null, null, null));

		this.step.complete(STEP, approve(Map.of(), null));

		then(this.numbers).should(never()).issue(any());
		then(this.councils).should()
			.approve(CASE, new Approval(false, LEADER.value(), "Người 30", TODAY.minusDays(9), "03/QĐ-LHH"));
	}

	@Test
	void changesTheMembersByAnotherDecision() {
		foundedWith(new FoundingMember(SeatRole.CHAIR, 102, "Chuyên gia 2", null, null, null));

		assertThat(field("subject").value()).isEqualTo("Về việc kiện toàn Hội đồng phản biện Đề án nông nghiệp");

		this.step.complete(STEP, approve(Map.of(), null));

		then(this.numbers).should().issue(any());
	}

	@Test
	void recordsTheStandingBoardFromPaper() {
		OnPaper paper = new OnPaper(null, "Trần Văn Mẫu", "Ủy viên", TODAY, "9");

		this.step.complete(STEP,
				approve(Map.of("decisionBy", "STANDING_BOARD", "signedAs", "DEPUTY", "boardMinutes", MINUTES), paper));

		then(this.numbers).should()
			.issue(new OutgoingEntry(CouncilMother.UNION, OutgoingType.DECISION, null, TODAY,
					"Về việc thành lập Hội đồng phản biện Đề án nông nghiệp", "Trần Văn Mẫu", "Phó Chủ tịch",
					"TM. BAN THƯỜNG VỤ", List.of("Như Điều 3", "Lưu: VT, TVPB"), CASE, null, LEADER));
		then(this.councils).should().approve(CASE, new Approval(true, null, "Trần Văn Mẫu", TODAY, "07/QĐ-LHH"));
	}

	@Test
	void approvesAListWithoutADecision() {
		council(WayOfWorking.WRITTEN);

		this.step.complete(STEP, approve(Map.of(), null));

		then(this.numbers).should(never()).issue(any());
		then(this.councils).should().approve(CASE, new Approval(false, LEADER.value(), "Người 30", TODAY, null));
		then(this.timeline).should().record(CASE, LEADER, Audience.PUBLIC, "timeline.councilApproved.WRITTEN");
		assertThat(this.step.form(STEP, ACTOR).fields()).extracting(Field::name)
			.containsExactly("decisionBy", "decisionDate", "boardMinutes");
	}

	@Test
	void sendsTheCompositionBack() {
		this.step.complete(STEP,
				new Submission(ACTOR, "RETURN", new Values(Map.of()), "Thiếu chuyên gia đất đai", null));

		then(this.councils).should().sendBack(CASE);
		then(this.assignments).should().save(this.assignment);
		then(this.timeline).should()
			.record(CASE, LEADER, Audience.INTERNAL, "timeline.councilReturned", "Thiếu chuyên gia đất đai");
		this.assignment.stepOpened("Task_ComposeCouncil");
		assertThat(this.assignment.state()).isEqualTo(CaseState.RETURNED);
	}

	@Test
	void refusesADayAhead() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.step.complete(STEP, approve(Map.of("decisionDate", TODAY.plusDays(1)), null)))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("decisionDate", "error.council.dateAhead")));
	}

	@Test
	void saysWhatTheRegisterRefusesBesideItsField() {
		willThrow(new InvalidInput("date", "error.records.tooEarly")).given(this.numbers).issue(any());

		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.step.complete(STEP, approve(Map.of(), null)))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("decisionDate", "error.records.tooEarly")));
	}

	@Test
	void showsTheLeaderWhoIsProposed() {
		given(this.people.holders(Role.UNION_LEADER, CouncilMother.UNION))
			.willReturn(List.of(account(new PersonId(101))));

		StepForm form = this.step.form(STEP, ACTOR);

		assertThat(form.material().tables()).singleElement()
			.satisfies((table) -> assertThat(table.rows()).extracting((row) -> row.subList(0, 2))
				.containsExactly(List.of("Chủ tịch Hội đồng", "Chuyên gia 1"),
						List.of("Thư ký Hội đồng", "Chuyên viên")));
		assertThat(form.notices()).containsExactly(new Notice("council.notice.size", 2),
				new Notice("council.notice.leaderChairs"));
	}

	@Test
	void proposesThatADeputySignsAsOne() {
		Actor deputy = new Actor(LEADER, "phochutich", "Phó Chủ tịch", ACTOR.memberships());

		assertThat(this.step.form(STEP, deputy).fields()).filteredOn((field) -> field.name().equals("signedAs"))
			.extracting(Field::value)
			.containsExactly("DEPUTY");
	}

	private Field field(String name) {
		return this.step.form(STEP, ACTOR)
			.fields()
			.stream()
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private void council(WayOfWorking way) {
		Council council = new Council(CASE, way);
		council.propose(way);
		given(this.councils.find(CASE)).willReturn(Optional.of(council));
	}

	private void foundedWith(FoundingMember... members) {
		FoundingDecision decision = new FoundingDecision(CASE, 3, false, SigningAs.CHAIR, List.of(members));
		given(this.rows.findByCaseNumberOrderByIdDesc(CASE.value())).willReturn(List.of(decision));
		OutgoingEntry entry = new OutgoingEntry(CouncilMother.UNION, OutgoingType.DECISION, null, TODAY.minusDays(9),
				"", "", null, null, List.of(), CASE, null, LEADER);
		given(this.numbers.find(3)).willReturn(Optional.of(line(3, entry)));
	}

	private static OutgoingDocument line(int number, OutgoingEntry entry) {
		return new OutgoingDocument(number, entry.union(), entry.type(), 2026, number,
				entry.type().symbol(number, "LHH", null), entry.date(), entry.subject(), entry.signerName(),
				entry.signerTitle(), entry.signerCapacity(), entry.recipients(), entry.caseNumber(), null, entry.by(),
				NOW);
	}

	private static Seat proposed(SeatRole role, long person) {
		return new Seat(CASE, role, new PersonId(person), null, null, NOW);
	}

	private static Submission approve(Map<String, Object> changed, @Nullable OnPaper paper) {
		Map<String, Object> values = new HashMap<>(Map.of("decisionBy", "LEADER", "decisionDate", TODAY, "signedAs",
				"CHAIR", "subject", "Về việc thành lập Hội đồng phản biện Đề án nông nghiệp"));
		values.putAll(changed);
		return new Submission(ACTOR, "APPROVE", new Values(values), null, paper);
	}

	private static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("i18n/messages");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		return words;
	}

}
