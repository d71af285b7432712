package vn.phanbien.report.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.council.Councils;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.meeting.Votes;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.Reports;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What a report says before anybody has drafted it.
 */
class ReviewMaterialTests {

	private final Syntheses syntheses = mock();

	private final Meetings meetings = mock();

	private final Organisations organisations = mock();

	private final ReviewMaterial material = new ReviewMaterial(this.syntheses, mock(Critiques.class),
			mock(Rounds.class), this.meetings, mock(Councils.class), this.organisations, Steps.wording());

	@BeforeEach
	void aSynthesis() {
		Synthesis synthesis = mock();
		given(synthesis.caseNumber()).willReturn(Reports.CASE);
		given(synthesis.summary()).willReturn("Nhận được 3 bản.");
		given(synthesis.majority()).willReturn(Optional.of("Nhất trí: 2 trong 3."));
		given(synthesis.dissent()).willReturn(Optional.of("Chưa đủ căn cứ"));
		given(this.syntheses.latest(Reports.CASE)).willReturn(Optional.of(synthesis));
		given(this.organisations.require(any())).willReturn(new Organisation(new OrganisationId(7), "SL",
				"Liên hiệp hội", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
	}

	@Test
	void tellsHowTheCouncilVoted() {
		met(new Votes(5, 1, null));

		assertThat(text().conclusion()).isEqualTo("""
				Nhận được 3 bản.
				Nhất trí: 2 trong 3.
				Kết quả biểu quyết tại cuộc họp: 5 tán thành, 1 không tán thành, 0 không có ý kiến.""");
	}

	@Test
	void tellsOfNoVoteWhereNobodyVoted() {
		met(Votes.NONE);

		assertThat(text().conclusion()).isEqualTo("Nhận được 3 bản.\nNhất trí: 2 trong 3.");
	}

	@Test
	void addsWhatTheMinutesKeepAndNothingEmpty() {
		met(Votes.NONE, "Xin bảo lưu", " ", "Chưa đủ căn cứ");

		assertThat(text().differingOpinions()).isEqualTo("Chưa đủ căn cứ\nXin bảo lưu");
	}

	private ReportText text() {
		return this.material.proposal(Steps.assignment()).text();
	}

	private void met(Votes votes, String... dissents) {
		Meeting meeting = mock();
		given(meeting.vote()).willReturn(Optional.of(votes).filter((cast) -> cast.cast() > 0));
		given(meeting.minutes()).willReturn(Optional.of(new Minutes(Instant.EPOCH, Instant.EPOCH, "Đã họp", null, votes,
				List.of(), List.of(dissents).stream().map((dissent) -> new Dissent(null, null, dissent)).toList())));
		given(this.meetings.latest(Reports.CASE)).willReturn(Optional.of(meeting));
		given(this.meetings.of(Reports.CASE)).willReturn(List.of(meeting));
	}

}
