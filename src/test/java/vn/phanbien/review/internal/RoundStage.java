package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Declarations;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Reviews;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.RoleSource;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;
import vn.phanbien.worklist.WorkItemProjection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The steps of a round on real tables, among stand-ins of the other modules; time stands
 * still unless a test moves it.
 */
class RoundStage {

	static final OrganisationId UNION = new OrganisationId(2);

	static final Principal DESK = Principal.user(Reviews.SECRETARY);

	final CaseNumber caseNumber;

	final ConflictGate gate = mock(ConflictGate.class);

	final SeatedCouncil council;

	final Declarations declarations = mock();

	final Timeline timeline = mock();

	final WorkItemProjection workItems = mock();

	final Assignments assignments = mock();

	final Experts experts = mock();

	final WorkHistory history = mock();

	final Rounds rounds;

	final Invitations invitations;

	final Critiques critiques;

	final Syntheses syntheses;

	private final RemarkRows remarks;

	private final Organisations organisations = mock();

	private final People people = mock();

	private final Clock clock = mock();

	RoundStage(ApplicationContext tables, CaseNumber caseNumber, int reviewers, int members) {
		this.caseNumber = caseNumber;
		this.council = new SeatedCouncil(reviewers, members);
		this.rounds = tables.getBean(Rounds.class);
		this.invitations = tables.getBean(Invitations.class);
		this.critiques = tables.getBean(Critiques.class);
		this.syntheses = tables.getBean(Syntheses.class);
		this.remarks = tables.getBean(RemarkRows.class);
		Assignment assignment = assignment();
		given(this.assignments.require(caseNumber)).willReturn(assignment);
		given(this.organisations.require(UNION)).willReturn(new Organisation(UNION, "SL", "Liên hiệp hội tỉnh Sơn La",
				OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		given(this.people.byId(any())).willAnswer((call) -> Optional.of(person(call.getArgument(0))));
		given(this.people.name(any())).willAnswer((call) -> "Người " + call.getArgument(0));
		given(this.history.load(anyCollection(), anyInt())).willReturn(Map.of());
		given(this.experts.ofUnion(UNION)).willReturn(List.of());
		at(Reviews.NOW);
	}

	private Assignment assignment() {
		Assignment assignment = new Assignment(this.caseNumber, EntryRoute.ASSIGNED, "Đề án hạn hán",
				new Parties(UNION.value(), null, "UBND tỉnh", false, null, null, null),
				CaseDates.fixed(LocalDate.of(2026, 12, 11)), Reviews.SECRETARY, Reviews.NOW);
		assignment.plan(new Plan(WayOfWorking.COUNCIL, 1, 14, null, null));
		return assignment;
	}

	/** Whoever holds seat 3 has no account. */
	private static Person person(PersonId id) {
		return new Person(id, "Người " + id, id.equals(Reviews.holder(3)) ? null : "user" + id);
	}

	void at(Instant now) {
		given(this.clock.instant()).willReturn(now);
		given(this.clock.getZone()).willReturn(ZoneOffset.UTC);
	}

	void registry(Expert... entries) {
		given(this.experts.ofUnion(UNION)).willReturn(List.of(entries));
	}

	/** Expert n is person 200 + n. */
	static Expert expert(int n) {
		return new Expert(new ExpertId(n), new PersonId(200 + n), UNION, "Chuyên gia " + n, null, null, null, List.of(),
				null, null, null, null, true);
	}

	RoundDays days() {
		return new RoundDays(Reviews.WEEKDAYS, ReviewProperties.DEFAULT, this.clock);
	}

	Tallies tallies() {
		return new Tallies(this.critiques, ReviewProperties.DEFAULT);
	}

	SeatSteps seatSteps() {
		RoleSource secretary = mock();
		given(secretary.knows("SECRETARY")).willReturn(true);
		given(secretary.routing(any(), any())).willReturn(Routing.to(DESK));
		return new SeatSteps(this.rounds, this.invitations, this.council, this.people, this.assignments,
				this.organisations, new Words(words()), mock(), this.timeline,
				new StaticListableBeanFactory(Map.of("roles", secretary)).getBeanProvider(RoleSource.class));
	}

	private UnansweredInvitations unanswered() {
		return new UnansweredInvitations(this.invitations, this.clock);
	}

	CaseRoundProgress progress() {
		return new CaseRoundProgress(this.rounds, this.invitations, unanswered(), tallies(), this.assignments,
				this.timeline, Reviews.WEEKDAYS, this.clock);
	}

	RoundOutlook outlook() {
		return new RoundOutlook(this.rounds, tallies(), Reviews.WEEKDAYS, this.clock);
	}

	FollowingDates followingDates() {
		return new FollowingDates(this.rounds, this.invitations, Reviews.WEEKDAYS);
	}

	RoundMaterial material() {
		given(this.people.names(anyCollection())).willAnswer((call) -> {
			Collection<PersonId> ids = call.getArgument(0);
			return ids.stream().collect(Collectors.toMap((id) -> id, (id) -> "Người " + id));
		});
		return new RoundMaterial(this.rounds, this.invitations, this.critiques, this.syntheses, this.council,
				this.remarks, this.people);
	}

	OpenRoundStep open() {
		return new OpenRoundStep(this.assignments, this.council, this.rounds, this.invitations,
				new Questionnaire(words()), days(), this.timeline, warnings(), this.clock);
	}

	private DeadlineWarnings warnings() {
		return new DeadlineWarnings(this.assignments, this.timeline);
	}

	AnswerInvitationStep answer() {
		return new AnswerInvitationStep(seatSteps(), this.invitations, this.declarations, this.timeline, this.clock);
	}

	ReplaceReviewerStep replace() {
		Substitutes substitutes = new Substitutes(this.assignments, this.council, this.experts, this.invitations,
				new StaticListableBeanFactory(Map.of("history", this.history)).getBeanProvider(WorkHistory.class),
				this.gate, this.clock);
		return new ReplaceReviewerStep(seatSteps(), substitutes, this.council, this.declarations, this.gate,
				this.rounds, this.invitations, this.people, days(), this.timeline, this.clock);
	}

	SubmitCritiqueStep submit() {
		return new SubmitCritiqueStep(seatSteps(), this.critiques, this.timeline, new Words(words()), this.clock);
	}

	SynthesiseRoundStep synthesise() {
		SynthesisForm form = new SynthesisForm(this.critiques, this.syntheses, tallies(),
				new SynthesisWording(words()));
		return new SynthesiseRoundStep(this.rounds, form, new OpinionBoards(material()), this.syntheses, unanswered(),
				this.timeline, this.clock);
	}

	DecideShortfallStep shortfall() {
		return new DecideShortfallStep(this.rounds, tallies(), days(), this.workItems, this.timeline, warnings(),
				new Words(words()));
	}

	static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("i18n/messages");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		return words;
	}

	StepContext context(StepHandler step, @Nullable Long seat) {
		return new StepContext(1, this.caseNumber, step.step(), seat);
	}

	StepForm form(StepHandler step, @Nullable Long seat) {
		return step.form(context(step, seat), actor(Reviews.SECRETARY));
	}

	/** Completes a step as its person would and says what the engine is told. */
	String complete(StepHandler step, @Nullable Long seat, String decision, Map<String, Object> values) {
		return complete(step, seat, decision, values, null);
	}

	String complete(StepHandler step, @Nullable Long seat, String decision, Map<String, Object> values,
			@Nullable OnPaper paper) {
		Submission submission = new Submission(actor(Reviews.SECRETARY), decision, new Values(values), "Vì thế", paper);
		step.complete(context(step, seat), submission);
		return step.route(context(step, seat), submission);
	}

	static Actor actor(PersonId person) {
		return new Actor(person, "user" + person, "Người " + person, Set.of());
	}

	/** Completes a step knowing nothing but its description. */
	String blindly(StepHandler step, @Nullable Long seat) {
		StepForm form = form(step, seat);
		String decision = form.decisions().get(0).value();
		return complete(step, seat, decision, BlindForm.values(form.fields(), decision));
	}

	GuardedRoundRecords records(Right right, boolean declared) {
		return new GuardedRoundRecords(readers(right, declared), material(), tallies(), Reviews.WEEKDAYS, this.clock);
	}

	GuardedRoundDesk desk(Right right, boolean declared) {
		return new GuardedRoundDesk(readers(right, declared), this.assignments, this.rounds, material(), this.remarks,
				this.timeline, this.clock);
	}

	private Readers readers(Right right, boolean declared) {
		CaseAccess access = mock();
		given(access.require(any(), any())).willReturn(right);
		given(access.of(any(), any())).willReturn(right);
		SeatAccess seats = mock();
		given(seats.dossierOpen(any(), any())).willReturn(declared);
		return new Readers(access, seats, this.council);
	}

	ReviewRound opened() {
		complete(open(), null, "OPEN", Map.of("dueDate", Reviews.DUE));
		return this.rounds.require(this.caseNumber);
	}

	void accepted(long... seats) {
		for (long seat : seats) {
			complete(answer(), seat, "ACCEPT", Map.of("conflict", "NONE", "confidentiality", true));
		}
	}

	void submitted(long... seats) {
		for (long seat : seats) {
			complete(submit(), seat, "SUBMIT", Map.of("general", "Đạt", "conclusion", "AGREE", "confirmed", true));
		}
	}

}
