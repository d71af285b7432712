package vn.phanbien.report.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
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
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.Letters;
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

	private final Synthesis synthesis = mock();

	private final Meetings meetings = mock();

	private final Organisations organisations = mock();

	private final Letters letters = mock();

	private final ReviewMaterial material = new ReviewMaterial(this.syntheses, mock(Critiques.class),
			mock(Rounds.class), this.meetings, mock(Councils.class), this.organisations, this.letters, Steps.wording());

	@BeforeEach
	void aSynthesis() {
		given(this.synthesis.caseNumber()).willReturn(Reports.CASE);
		given(this.synthesis.summary()).willReturn("Nhận được 3 bản.");
		given(this.synthesis.majority()).willReturn(Optional.of("Nhất trí: 2 trong 3."));
		given(this.synthesis.dissent()).willReturn(Optional.of("Chưa đủ căn cứ"));
		given(this.syntheses.latest(Reports.CASE)).willReturn(Optional.of(this.synthesis));
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

	@Test
	void tellsOfAVoteAgainstWhereNobodyWroteDownWhy() {
		given(this.synthesis.dissent()).willReturn(Optional.empty());
		met(new Votes(5, 1, null));

		assertThat(text().differingOpinions())
			.isEqualTo("Có 1 phiếu không tán thành tại cuộc họp; nội dung ý kiến chưa được ghi nhận.");
		assertThat(this.material.votesAgainst(Reports.CASE)).isEqualTo(1);
		assertThat(this.material.dissent(Reports.CASE)).isEmpty();
	}

	@Test
	void citesTheLetterThatGaveTheTask() {
		IncomingLetter letter = mock();
		given(letter.number()).willReturn(new LetterNumber("2230/UBND-NN"));
		given(letter.date()).willReturn(LocalDate.of(2026, 4, 19));
		given(letter.issuerName()).willReturn("UBND tỉnh");
		given(letter.id()).willReturn(12L);
		given(this.letters.find(12)).willReturn(Optional.of(letter));
		Assignment assignment = Steps.assignment();
		assignment.citeLetter(letter);

		assertThat(this.material.proposal(assignment).text().basis())
			.startsWith("Thực hiện Văn bản số 2230/UBND-NN ngày 19/04/2026 của UBND tỉnh, Liên hiệp hội đã tổ chức");
		assertThat(text().basis()).startsWith("Thực hiện văn bản giao nhiệm vụ của UBND tỉnh, ");
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
