package vn.phanbien.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * A meeting is set, held or moved, by its two steps.
 */
class MeetingStepTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	/** Eight o'clock in Vietnam, three working days later. */
	private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private static final Instant SATURDAY = Instant.parse("2026-11-28T01:00:00Z");

	private static final PersonId SECRETARY = new PersonId(7);

	private static final WorkingCalendar WEEKDAYS = (day) -> day.getDayOfWeek().getValue() <= 5;

	private final Assignments assignments = mock();

	private final Organisations organisations = mock();

	private final Rounds rounds = mock();

	private final Meetings meetings = mock();

	private final Councils councils = mock();

	private final Declarations declarations = mock();

	private final ConflictGate gate = mock();

	private final People people = mock();

	private final Syntheses syntheses = mock();

	private final Timeline timeline = mock();

	private final DeadlineWarnings warnings = mock();

	private final MeetingTimes times = new MeetingTimes(WEEKDAYS, Clock.fixed(NOW, ZoneOffset.UTC));

	private final ScheduleMeetingStep schedule = new ScheduleMeetingStep(this.assignments, this.organisations,
			this.rounds, this.meetings, this.times, words(), this.timeline, this.warnings,
			new Words(new StaticMessageSource()));

	private final HoldMeetingStep hold = new HoldMeetingStep(this.assignments, this.meetings, this.councils,
			this.people, this.syntheses, new ItemVotesForm(this.declarations, this.gate), this.times, words(),
			this.timeline, this.warnings);

	@BeforeEach
	void stage() {
		Seat first = seat(1);
		Seat second = seat(2);
		given(this.councils.seats(CASE)).willReturn(List.of(first, second));
		given(this.organisations.require(any())).willReturn(new Organisation(new OrganisationId(2), "SL",
				"Liên hiệp các Hội KH&KT tỉnh Sơn La", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		given(this.people.names(anyCollection())).willReturn(Map.of());
		given(this.rounds.current(CASE)).willReturn(Optional.empty());
		given(this.syntheses.latest(CASE)).willReturn(Optional.empty());
		assigned(null);
	}

	@Test
	void setsAMeetingFromItsProposals() {
		blindly(this.schedule);

		Meeting meeting = saved();
		assertThat(meeting.plan().startsAt()).isEqualTo(START);
		assertThat(meeting.plan().place()).isEqualTo("Liên hiệp các Hội KH&KT tỉnh Sơn La");
		assertThat(meeting.call().items()).extracting(AgendaItem::title)
			.hasSize(4)
			.last()
			.asString()
			.startsWith("Biểu quyết");
		assertThat(meeting.call().items()).filteredOn(AgendaItem::voted).hasSize(1);
		assertThat(meeting.call().form()).isEqualTo(MeetingForm.COUNCIL);
		then(this.warnings).should()
			.planned(CASE, SECRETARY, LocalDate.of(2026, 12, 1), "timeline.meeting.afterDeadline", "08:00 01/12/2026");
	}

	@Test
	void saysWhyThereIsNoMeeting() {
		complete(this.schedule, "SKIP", Map.of());

		then(this.meetings).should(never()).save(any());
		then(this.timeline).should().record(CASE, SECRETARY, Audience.INTERNAL, "timeline.meeting.skipped", "Vì thế");
	}

	@Test
	void refusesAPastMeetingUnlessTheWorkWasCarriedOutBefore() {
		Map<String, Object> past = Map.of("startsAt", NOW.minusSeconds(60), "place", "Hội trường");
		assertThat(errors(this.schedule, "SCHEDULE", past)).containsExactly("startsAt");

		assigned("Hội thảo họp trước khi có văn bản");
		complete(this.schedule, "SCHEDULE", past);

		assertThat(saved().plan().startsAt()).isEqualTo(NOW.minusSeconds(60));
	}

	@Test
	void wantsAPlaceOrALink() {
		assertThat(errors(this.schedule, "SCHEDULE", Map.of("startsAt", START))).containsExactly("place");

		complete(this.schedule, "SCHEDULE", Map.of("startsAt", START, "link", "https://hop.example/1"));
		assertThat(saved().plan().link()).isEqualTo("https://hop.example/1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "hop.example/1", "https://", "http:// hop" })
	void refusesALinkThatIsNoWebAddress(String link) {
		assertThat(errors(this.schedule, "SCHEDULE", Map.of("startsAt", START, "place", "Hội trường", "link", link)))
			.containsExactly("link");
	}

	@Test
	void asksWhetherAMeetingOnADayOffIsMeant() {
		Map<String, Object> saturday = new HashMap<>(Map.of("startsAt", SATURDAY, "place", "Hội trường"));
		assertThat(errors(this.schedule, "SCHEDULE", saturday)).containsExactly("startsAt");

		saturday.put("knowingly", true);
		complete(this.schedule, "SCHEDULE", saturday);

		assertThat(saved().plan().startsAt()).isEqualTo(SATURDAY);
	}

	@Test
	void asksWhetherAMeetingAfterTheDeadlineIsMeant() {
		due(CaseDates.fixed(LocalDate.of(2026, 11, 30)));
		assertThat(errors(this.schedule, "SCHEDULE", Map.of("startsAt", START, "place", "Hội trường")))
			.containsExactly("startsAt");
		scheduled();
		assertThat(errors(this.hold, "POSTPONE", Map.of("newStartsAt", START))).containsExactly("newStartsAt");

		blindly(this.schedule);

		assertThat(saved().plan().startsAt()).isEqualTo(Instant.parse("2026-11-30T01:00:00Z"));
	}

	@Test
	void recordsTheMinutesFromTheirProposals() {
		Meeting meeting = scheduled();

		assertThat(form(this.hold).decisions()).extracting(Decision::value).containsExactly("RECORD", "POSTPONE");
		assertThat(form(this.hold).notices())
			.containsExactly(new Notice("step.Task_HoldMeeting.notice.ahead", "08:00 01/12/2026"));
		blindly(this.hold);

		assertThat(meeting.minutes()).hasValueSatisfying((minutes) -> {
			assertThat(minutes.attendance()).containsExactly(new Attendance(1, 101), new Attendance(2, 102));
			assertThat(minutes.startedAt()).isEqualTo(NOW.minusSeconds(7200));
			assertThat(minutes.endedAt()).isEqualTo(NOW);
			assertThat(minutes.proceedings()).contains("kết luận");
			assertThat(minutes.votes().cast()).isZero();
		});
	}

	@Test
	void recordsNoMeetingThatIsStillToCome() {
		Meeting meeting = scheduled();
		Map<String, Object> values = new HashMap<>(proposals(this.hold, "RECORD"));

		values.put("endedAt", NOW.plusSeconds(60));
		assertThat(errors(this.hold, "RECORD", values)).containsExactly("endedAt");
		values.put("startedAt", NOW.plusSeconds(30));
		assertThat(errors(this.hold, "RECORD", values)).containsExactly("startedAt");
		assertThat(meeting.isHeld()).isFalse();
	}

	@Test
	void keepsWhoDissented() {
		Meeting meeting = scheduled();
		Map<String, Object> values = new HashMap<>(proposals(this.hold, "RECORD"));
		values.put("dissent", List.of(new Values(Map.of("seat", "2", "content", "Chưa đủ số liệu")),
				new Values(Map.of("content", "Không nêu tên"))));

		complete(this.hold, "RECORD", values);

		assertThat(meeting.minutes().orElseThrow().dissents()).containsExactly(new Dissent(2L, 102L, "Chưa đủ số liệu"),
				new Dissent(null, null, "Không nêu tên"));
	}

	@Test
	void movesTheMeetingAheadOnly() {
		Meeting meeting = scheduled();

		assertThat(errors(this.hold, "POSTPONE", Map.of("newStartsAt", NOW.minusSeconds(1))))
			.containsExactly("newStartsAt");
		complete(this.hold, "POSTPONE", proposals(this.hold, "POSTPONE"));

		assertThat(meeting.plan().startsAt()).isEqualTo(Instant.parse("2026-12-04T01:00:00Z"));
		assertThat(this.hold.due(context(this.hold))).contains(LocalDate.of(2026, 12, 4));
		then(this.warnings).should()
			.planned(CASE, SECRETARY, LocalDate.of(2026, 12, 4), "timeline.meeting.afterDeadline", "08:00 04/12/2026");
	}

	@Test
	void saysWhenTheMeetingIs() {
		scheduled();

		assertThat(new MeetingOutlook(this.meetings, this.times).outlook(CASE))
			.contains(new Sentence("outlook.meeting.ahead.COUNCIL", List.of("08:00 01/12/2026")));
	}

	private void assigned(@Nullable String carriedOutReason) {
		assigned(carriedOutReason, CaseDates.open());
	}

	private void due(CaseDates dates) {
		assigned(null, dates);
	}

	private void assigned(@Nullable String carriedOutReason, CaseDates dates) {
		Assignment assignment = new Assignment(CASE, EntryRoute.ASSIGNED, "Đề án hạn hán",
				new Parties(2, null, "UBND tỉnh", false, null, null, null), dates, SECRETARY, NOW);
		assignment.describe(null, carriedOutReason);
		assignment.plan(new Plan(WayOfWorking.COUNCIL, 1, 7, null, null));
		given(this.assignments.require(CASE)).willReturn(assignment);
	}

	private Meeting scheduled() {
		Meeting meeting = new Meeting(CASE, 1, new MeetingCall(MeetingForm.COUNCIL,
				new MeetingPlan(START, "Hội trường", null, null), List.of(), List.of()), SECRETARY);
		given(this.meetings.require(CASE)).willReturn(meeting);
		given(this.meetings.latest(CASE)).willReturn(Optional.of(meeting));
		return meeting;
	}

	private Meeting saved() {
		ArgumentCaptor<Meeting> captor = ArgumentCaptor.captor();
		then(this.meetings).should().save(captor.capture());
		return captor.getValue();
	}

	private static Seat seat(long id) {
		Seat seat = mock();
		given(seat.id()).willReturn(id);
		given(seat.person()).willReturn(new PersonId(100 + id));
		given(seat.held()).willReturn(true);
		return seat;
	}

	private void blindly(StepHandler step) {
		String decision = form(step).decisions().get(0).value();
		complete(step, decision, proposals(step, decision));
	}

	private static Map<String, Object> proposals(StepHandler step, String decision) {
		Map<String, Object> values = new HashMap<>();
		for (Field field : form(step).fields()) {
			Object value = field.value();
			if (value != null) {
				values.put(field.name(), switch (field.type()) {
					case DATETIME -> OffsetDateTime.parse(value.toString()).toInstant();
					case ROWS -> rows(value);
					default -> value;
				});
			}
			assertThat(value == null && field.requiredFor(decision)).as(field.name()).isFalse();
		}
		return values;
	}

	@SuppressWarnings("unchecked")
	private static List<Values> rows(Object proposed) {
		return ((List<Map<String, Object>>) proposed).stream().map(Values::new).toList();
	}

	private static List<String> errors(StepHandler step, String decision, Map<String, Object> values) {
		return assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> complete(step, decision, values))
			.actual()
			.errors()
			.stream()
			.map(FieldError::field)
			.toList();
	}

	private static void complete(StepHandler step, String decision, Map<String, Object> values) {
		step.complete(context(step), new Submission(actor(), decision, new Values(values), "Vì thế", null));
	}

	private static StepForm form(StepHandler step) {
		return step.form(context(step), actor());
	}

	private static StepContext context(StepHandler step) {
		return new StepContext(1, CASE, step.step(), null);
	}

	private static Actor actor() {
		return new Actor(SECRETARY, "thuky", "Thư ký", Set.of());
	}

	private static MeetingWords words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("i18n/messages");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		return new MeetingWords(words);
	}

}
