package vn.phanbien.meeting.internal;

import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.datasource.init.DataSourceInitializer;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.meeting.AgendaItem;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Ballot;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingChanges;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.meeting.Recusal;
import vn.phanbien.meeting.Voice;
import vn.phanbien.meeting.VoteChoice;
import vn.phanbien.meeting.Votes;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings survive their table, on whatever database the context brings.
 */
abstract class MeetingKeeping {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private static final PersonId SECRETARY = new PersonId(7);

	private static final MeetingPlan PLAN = new MeetingPlan(START, "Hội trường", null, null);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Meetings meetings;

	@Test
	void keepsAMeetingWithItsMinutes() {
		Meeting announced = this.meetings
			.save(new Meeting(CASE, 1, new MeetingCall(MeetingForm.WORKSHOP, PLAN, List.of(), List.of()), SECRETARY));
		assertThat(this.meetings.require(CASE).minutes()).isEmpty();
		List<AgendaItem> agenda = List.of(new AgendaItem("Thảo luận", 45, "Sở Xây dựng", true),
				new AgendaItem("Biểu quyết", null, null, true));
		MeetingCall call = new MeetingCall(MeetingForm.WORKSHOP, PLAN, agenda,
				List.of(new Invitee("Giám đốc", "Sở Xây dựng"), new Invitee("Hội Kiến trúc sư", null)));
		announced.change(call);
		Minutes minutes = new Minutes(START, START.plusSeconds(3600), "Kết luận", "Sở Xây dựng", new Votes(1, 0, null),
				List.of(new Attendance(1, 101)), List.of(new Dissent(null, null, "Chưa đủ số liệu")));

		ItemVotes votes = new ItemVotes(List.of(new Recusal(2, 1, 101)), List.of(new Ballot(2, 0, 0, 0)),
				List.of(new Voice(1, 1, 101, VoteChoice.ABSTAIN)));

		announced.record(minutes, votes, SECRETARY, START);
		this.meetings.save(announced);

		Meeting kept = this.meetings.require(CASE);
		assertThat(kept.call()).isEqualTo(call);
		assertThat(kept.changes()).isEqualTo(new MeetingChanges(0, 1, null, null));
		assertThat(kept.minutes()).contains(minutes);
		assertThat(kept.itemVotes()).isEqualTo(votes);
		assertThat(this.meetings.of(CASE)).hasSize(1);
	}

	@Test
	void tellsWhatStandsBesideTheRoundsFromWhatClosesThem() {
		CaseNumber caseNumber = new CaseNumber("PB-SL-2026-0043");
		MeetingCall survey = new MeetingCall(MeetingForm.FIELD_SURVEY, PLAN, List.of(), List.of());
		Meeting closing = this.meetings.save(new Meeting(caseNumber, 1,
				new MeetingCall(MeetingForm.COUNCIL, PLAN, List.of(), List.of()), SECRETARY));
		Meeting visit = this.meetings.save(Meeting.besides(caseNumber, 1, survey, SECRETARY));
		visit.callOff("Đường sạt lở", START);
		this.meetings.save(visit);

		assertThat(this.meetings.require(caseNumber).id()).isEqualTo(closing.id());
		assertThat(this.meetings.of(caseNumber)).last().satisfies((kept) -> {
			assertThat(kept.isBesides()).isTrue();
			assertThat(kept.changes()).isEqualTo(new MeetingChanges(0, 1, START, "Đường sạt lở"));
		});
	}

	@TestConfiguration
	@EnableJdbcRepositories(basePackageClasses = MeetingRows.class)
	@Import(StoredMeetings.class)
	static class Tables extends Rows {

		@Bean
		DataSourceInitializer tables(DataSource dataSource) {
			DataSourceInitializer tables = new DataSourceInitializer();
			tables.setDataSource(dataSource);
			tables.setDatabasePopulator(
					new ResourceDatabasePopulator(new ClassPathResource("db/migration/V090__meeting.sql"),
							new ClassPathResource("db/migration/V260__meeting_items.sql")));
			return tables;
		}

	}

}
