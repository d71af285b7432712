package vn.phanbien.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Votes;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.report.Reports;
import vn.phanbien.review.Conclusion;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.ConclusionCount;
import vn.phanbien.review.RoundView.Matrix;
import vn.phanbien.shared.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * What a leader learns of the council in one line, and who never learns it.
 */
class CouncilVoicesTests {

	private static final Actor LEADER = Steps.actor(Steps.DEPUTY.id(), Role.UNION_LEADER);

	private final Meetings meetings = mock(Meetings.class);

	private final RoundRecords rounds = mock(RoundRecords.class);

	private final CaseAccess access = mock(CaseAccess.class);

	private final CouncilVoices voices = new CouncilVoices(this.meetings, this.rounds, this.access, words());

	@BeforeEach
	void aCouncilThatVotedAfterItsCritiques() {
		Meeting meeting = mock(Meeting.class);
		given(meeting.vote()).willReturn(Optional.of(new Votes(5, null, 1)));
		given(this.meetings.latest(Reports.CASE)).willReturn(Optional.of(meeting));
		RoundView round = mock(RoundView.class);
		given(round.matrix()).willReturn(new Matrix(List.of(), List.of(),
				List.of(new ConclusionCount(Conclusion.AGREE, 3), new ConclusionCount(Conclusion.DISAGREE, 1))));
		given(this.rounds.rounds(LEADER, Reports.CASE)).willReturn(List.of(round));
		given(this.access.of(LEADER, Reports.CASE)).willReturn(Right.STAFF);
	}

	@Test
	void saysVotesAndConclusionsInOneLine() {
		assertThat(this.voices.of(LEADER, Reports.CASE))
			.contains("Vote: 5 for, 0 against, 1 abstaining · Critiques: 3 “Agrees”, 1 “Disagrees”");
	}

	@Test
	void saysNothingWhereNobodySpoke() {
		given(this.meetings.latest(Reports.CASE)).willReturn(Optional.empty());
		given(this.rounds.rounds(LEADER, Reports.CASE)).willReturn(List.of());

		assertThat(this.voices.of(LEADER, Reports.CASE)).isEmpty();
	}

	private static Words words() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessages(Map.of("report.fact.votes", "Vote: {0} for, {1} against, {2} abstaining",
				"report.fact.conclusions", "Critiques: {0}", "report.fact.conclusion.count", "{0} “{1}”",
				"enum.Conclusion.AGREE", "Agrees", "enum.Conclusion.DISAGREE", "Disagrees"),
				LocaleContextHolder.getLocale());
		return new Words(messages);
	}

	@Test
	void saysNothingToTheAuthority() {
		given(this.access.of(LEADER, Reports.CASE)).willReturn(Right.AUTHORITY);

		assertThat(this.voices.of(LEADER, Reports.CASE)).isEmpty();
		then(this.rounds).shouldHaveNoInteractions();
	}

}
