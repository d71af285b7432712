package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.LEADER;
import static vn.phanbien.council.internal.CouncilMother.NOW;

/**
 * Who founds a council in a leader's stead signs TUQ., and nobody else does.
 */
class SigningByMandateTests {

	private static final StepContext STEP = new StepContext(1, CASE, "Task_ApproveCouncil", null);

	private static final Actor OFFICER = CouncilMother.actor(new PersonId(70), Role.OFFICER);

	private static final Actor CHAIR = CouncilMother.actor(LEADER, Role.UNION_LEADER);

	private final Assignments assignments = mock(Assignments.class);

	private final People people = mock(People.class);

	private final Councils councils = mock(Councils.class);

	private final FoundingDecisions decisions = mock(FoundingDecisions.class);

	private final DecisionWording wording = mock(DecisionWording.class);

	private final StandingIn standingIn = mock(StandingIn.class);

	private final CompositionNotices notices = mock(CompositionNotices.class);

	private final ApproveCouncilStep step = new ApproveCouncilStep(this.assignments, this.councils, this.decisions,
			this.notices, this.wording, mock(Timeline.class), new DecisionSigner(this.people, this.standingIn),
			CouncilMother.minutes(), Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void aProposedCouncil() {
		Council council = new Council(CASE, WayOfWorking.COUNCIL);
		council.propose(WayOfWorking.COUNCIL);
		OutgoingDocument line = mock(OutgoingDocument.class);
		given(line.symbol()).willReturn("07/QĐ-LHH");
		given(line.date()).willReturn(LocalDate.of(2026, 3, 2));
		given(this.assignments.require(CASE)).willReturn(CouncilMother.planned(WayOfWorking.COUNCIL));
		given(this.councils.find(CASE)).willReturn(Optional.of(council));
		given(this.decisions.found(any(), any())).willReturn(line);
		given(this.notices.table(any(), any(), any())).willReturn(new FactTable("council.table", List.of(), List.of()));
		given(this.standingIn.lentIn(OFFICER, CASE))
			.willReturn(Set.of(new Membership(CouncilMother.UNION, Role.UNION_LEADER)));
	}

	@Test
	void isProposedToWhoeverStandsIn() {
		assertThat(signedAs(OFFICER)).containsExactly("MANDATE");
		assertThat(signedAs(CHAIR)).containsExactly("CHAIR");
	}

	@Test
	void isWhatTheDecisionSays() {
		this.step.complete(STEP, approve(OFFICER, "MANDATE", LEADER));

		ArgumentCaptor<FoundingDecisions.Terms> terms = ArgumentCaptor.captor();
		then(this.decisions).should().found(any(), terms.capture());
		assertThat(terms.getValue().signedAs()).isEqualTo(SigningAs.MANDATE);
		assertThat(terms.getValue().signer()).isEqualTo("Người 70");
	}

	@Test
	void cannotBeLeftOutNorPretended() {
		assertThat(refused(approve(OFFICER, "CHAIR", LEADER))).isEqualTo("signedAs: field.council.mandate");
		assertThat(refused(approve(CHAIR, "MANDATE", null))).isEqualTo("signedAs: field.council.noMandate");
	}

	@Test
	void leavesTheHeadsTitleToTheHead() {
		Actor deputy = new Actor(LEADER, "phochutich", "Phó Chủ tịch", CHAIR.memberships());
		Actor head = new Actor(LEADER, "chutich", "Chủ tịch", CHAIR.memberships());

		assertThat(refused(approve(deputy, "CHAIR", null))).isEqualTo("signedAs: field.council.deputySigns");
		assertThat(refused(approve(head, "DEPUTY", null))).isEqualTo("signedAs: field.council.headSigns");
	}

	@Test
	void knowsADeputyWhoseNameDoesNotSayIt() {
		given(this.people.title(LEADER, CouncilMother.UNION)).willReturn(Optional.of("Phó Chủ tịch"));

		assertThat(signedAs(CHAIR)).containsExactly("DEPUTY");
		assertThat(refused(approve(CHAIR, "CHAIR", null))).isEqualTo("signedAs: field.council.deputySigns");
	}

	@Test
	void readsTheTitleOnAPaper() {
		OnPaper paper = new OnPaper(null, "Trần Văn Mẫu", "Phó Chủ tịch", LocalDate.of(2026, 3, 2), "9");
		Submission recorded = new Submission(OFFICER, "APPROVE", approve(OFFICER, "CHAIR", null).values(), null, paper);

		assertThat(refused(recorded)).isEqualTo("signedAs: field.council.deputySigns");
	}

	private String refused(Submission submission) {
		StringBuilder message = new StringBuilder();
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.step.complete(STEP, submission))
			.satisfies((refusal) -> message.append(refusal.getMessage()));
		return message.toString();
	}

	private List<String> signedAs(Actor actor) {
		return this.step.form(STEP, actor)
			.fields()
			.stream()
			.filter((field) -> field.name().equals("signedAs"))
			.map(Field::value)
			.map(String::valueOf)
			.toList();
	}

	private static Submission approve(Actor actor, String signedAs, @Nullable PersonId absent) {
		Map<String, Object> values = Map.of("decisionBy", "LEADER", "decisionDate", LocalDate.of(2026, 3, 2),
				"signedAs", signedAs, "subject", "Về việc thành lập Hội đồng");
		return new Submission(actor, "APPROVE", new Values(values), null, null, absent);
	}

}
