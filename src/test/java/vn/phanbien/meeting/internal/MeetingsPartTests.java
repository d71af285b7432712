package vn.phanbien.meeting.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart.Content;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Ballot;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingDesk;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.MeetingView.InviteeView;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.meeting.Recusal;
import vn.phanbien.meeting.Votes;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

/**
 * Who sees what of the meetings, drawn as the tab.
 */
class MeetingsPartTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Actor ACTOR = new Actor(new PersonId(101), "a", "A", Set.of());

	private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private final CaseAccess access = mock();

	private final SeatAccess seats = mock();

	private final Meetings meetings = mock();

	private final MeetingDesk desk = mock();

	private final Invited invited = mock();

	private final People people = mock();

	private final MeetingsPart part = new MeetingsPart(this.access, this.seats, this.meetings, this.desk, this.invited,
			this.people);

	@Test
	void showsTheStaffNamesVotesAndDissent() {
		held();

		String page = draw(content(Right.STAFF, false).orElseThrow());

		assertThat(page).contains("Họp Hội đồng sau vòng 1", "08:00 01/12/2026", "Có mặt: 1", "Nguyễn Thị Mười",
				"Sở Xây dựng", "không tán thành", "Chưa đủ số liệu");
		assertThat(page).doesNotContain("??", "${", "#{");
	}

	@Test
	void showsExpertsTheMinutesAfterTheirDeclarationWithoutNames() {
		held();

		assertThat(draw(content(Right.EXPERT, false).orElseThrow())).contains("08:00 01/12/2026")
			.doesNotContain("Kết luận");
		assertThat(draw(content(Right.EXPERT, true).orElseThrow())).contains("Kết luận", "Chưa đủ số liệu")
			.doesNotContain("Nguyễn Thị Mười", "Sở Xây dựng");
	}

	@Test
	void showsTheAuthorityAndTheAccountantNothing() {
		held();

		assertThat(content(Right.AUTHORITY, false)).isEmpty();
		assertThat(content(Right.ACCOUNTS, false)).isEmpty();
	}

	@Test
	void offersLettersAndChangesOfWhatIsStillToCome() {
		Meeting survey = announced();
		given(this.desk.mayArrange(any(), any())).willReturn(true);
		given(this.invited.seats(CASE)).willReturn(List.of(new InviteeView("ghe-3", "Nguyễn Thị Mười", "Ủy viên")));

		assertThat(draw(content(Right.STAFF, false).orElseThrow())).contains("Khảo sát thực tế", "đã lên lịch",
				"giay-moi.docx?khach=ghe-3", "/hop/5/huy", "Giấy mời cho 1 người");

		survey.callOff("Đường sạt lở", START);
		assertThat(draw(content(Right.STAFF, false).orElseThrow())).contains("đã hủy", "Đường sạt lở")
			.doesNotContain("giay-moi", "/hop/5/huy");
	}

	@Test
	void saysWhatComesNextBeforeTheFirstMeeting() {
		given(this.meetings.of(CASE)).willReturn(List.of());

		assertThat(draw(content(Right.STAFF, false).orElseThrow())).contains("Chưa có lịch họp");
	}

	private Optional<Content> content(Right right, boolean declared) {
		given(this.access.of(any(), any())).willReturn(right);
		given(this.seats.dossierOpen(any(), any())).willReturn(declared);
		return this.part.content(ACTOR, CASE);
	}

	private void held() {
		Meeting meeting = spy(new Meeting(CASE, 1,
				new MeetingCall(MeetingForm.COUNCIL, new MeetingPlan(START, "Hội trường", null, null),
						List.of(new AgendaItem("Biểu quyết, kết luận", 15, "Ông Thư Ký", true)), List.of()),
				new PersonId(7)));
		willReturn(5L).given(meeting).id();
		meeting.record(
				new Minutes(START, START, "Kết luận", "Sở Xây dựng", new Votes(null, 1, null),
						List.of(new Attendance(1, 101)), List.of(new Dissent(1L, 101L, "Chưa đủ số liệu"))),
				new ItemVotes(List.of(new Recusal(1, 1, 101)), List.of(new Ballot(1, 0, 0, 0)), List.of()),
				new PersonId(7), START);
		given(this.meetings.of(CASE)).willReturn(List.of(meeting));
		given(this.people.names(anyCollection())).willReturn(Map.of(new PersonId(101), "Nguyễn Thị Mười"));
	}

	private Meeting announced() {
		Meeting meeting = spy(Meeting.besides(CASE, 1, new MeetingCall(MeetingForm.FIELD_SURVEY,
				new MeetingPlan(START, "Bến thuyền", null, null), List.of(), List.of()), new PersonId(7)));
		willReturn(5L).given(meeting).id();
		given(this.meetings.of(CASE)).willReturn(List.of(meeting));
		return meeting;
	}

	private static String draw(Content content) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		engine.setLinkBuilder(new StandardLinkBuilder() {
			@Override
			protected String computeContextPath(IExpressionContext context, String base,
					Map<String, Object> parameters) {
				return "";
			}
		});
		StaticApplicationContext beans = new StaticApplicationContext();
		beans.getBeanFactory().registerSingleton("words", new Words(messages));
		Context context = new Context(Locale.forLanguageTag("vi"));
		context.setVariable("part", content.data());
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(beans, null));
		return engine.process("meetings/part", Set.of("part(part)"), context);
	}

}
