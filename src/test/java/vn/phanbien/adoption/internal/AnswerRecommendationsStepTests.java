package vn.phanbien.adoption.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.internal.Closures.Closure;
import vn.phanbien.adoption.Answer;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.report.Reports;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The authority's step, which comes back while answers are open.
 */
class AnswerRecommendationsStepTests {

	private static final StepContext STEP = new StepContext(1, Reports.CASE, "Task_AnswerRecommendations", null);

	private static final Actor AUTHORITY = new Actor(new PersonId(50), "ubnd", "Chuyên viên UBND", Set.of());

	private final People people = mock(People.class);

	private final FinalReports reports = mock(FinalReports.class);

	private final AnswerRows rows = mock(AnswerRows.class);

	private final Closures closures = mock(Closures.class);

	private final List<RecommendationAnswer> saved = new ArrayList<>();

	private final Ledger ledger = new Ledger(this.reports, this.rows, this.closures, this.people);

	private final AnswerRecommendationsStep step = new AnswerRecommendationsStep(this.ledger, mock(Timeline.class),
			Clock.fixed(Reports.NOW, ZoneOffset.UTC), new Words(new StaticMessageSource()));

	@BeforeEach
	void anIssuedReport() {
		FinalReport report = Reports.issued();
		given(this.reports.issued(Reports.CASE)).willReturn(Optional.of(report));
		given(this.reports.recommendations(Reports.CASE))
			.willReturn(List.of(recommendation(8, 1, "Kiến nghị một"), recommendation(9, 2, "Kiến nghị hai")));
		given(this.rows.findByRecommendationIdInOrderById(anyCollection()))
			.willAnswer((call) -> List.copyOf(this.saved));
		willAnswer((call) -> {
			RecommendationAnswer answer = call.getArgument(0);
			this.saved.add(answer);
			return answer;
		}).given(this.rows).save(any());
	}

	@Test
	void proposesNoAnswer() {
		Field answer = field("answer1");

		assertThat(answer.value()).isNull();
		assertThat(answer.mandatory()).isTrue();
		assertThat(answer.options()).extracting(Option::value).first().isEqualTo("ADOPTED");
		assertThat(answer.label())
			.isEqualTo(new Field.Label("step.Task_AnswerRecommendations.field.answer", List.of(1, "Kiến nghị một")));
	}

	@Test
	void staysOpenUntilTheLastAnswer() {
		submit(Map.of("answer1", "ADOPTED", "answer2", "NO_REPLY"));
		assertThat(this.ledger.open(Reports.CASE)).isTrue();

		submit(Map.of("answer1", "ADOPTED", "answer2", "PARTLY", "explanation2", "Một phần"));
		assertThat(this.ledger.open(Reports.CASE)).isFalse();
	}

	@Test
	void isNotOpenWithoutRecommendations() {
		given(this.reports.recommendations(Reports.CASE)).willReturn(List.of());

		assertThat(this.ledger.open(Reports.CASE)).isFalse();
	}

	@Test
	void isNotOpenOnceALeaderHasClosedIt() {
		given(this.closures.find(Reports.CASE, 1))
			.willReturn(Optional.of(new Closure("Đã quá một năm", new PersonId(30), Reports.NOW)));

		assertThat(this.ledger.open(Reports.CASE)).isFalse();
	}

	@Test
	void showsWhatWasAnsweredBefore() {
		submit(Map.of("answer1", "NOTED", "explanation1", "Sẽ nghiên cứu", "answer2", "NO_REPLY"));

		assertThat(field("answer1").value()).isEqualTo("NOTED");
		assertThat(field("explanation1").value()).isEqualTo("Sẽ nghiên cứu");
		assertThat(field("answer2").value()).isEqualTo("NO_REPLY");
	}

	@Test
	void keepsTheReplyThatAnAnswerCameWith() {
		submit(Map.of("replyNumber", "12/UBND-NN", "replyDate", Reports.TODAY, "answer1", "ADOPTED", "answer2",
				"NO_REPLY"));
		submit(Map.of("replyNumber", "34/UBND-NN", "answer1", "ADOPTED", "answer2", "ADOPTED"));

		assertThat(this.ledger.entries(Reports.CASE)).extracting((entry) -> entry.answer().reply().number())
			.containsExactly("12/UBND-NN", "34/UBND-NN");
	}

	@Test
	void writesALaterAnswerBesideTheEarlier() {
		given(this.people.names(anyCollection())).willReturn(Map.of(AUTHORITY.person(), "Chuyên viên UBND"));
		submit(Map.of("replyNumber", "12/UBND-NN", "answer1", "NOTED", "explanation1", "Sẽ xem", "answer2",
				"NO_REPLY"));
		submit(Map.of("answer1", "ADOPTED", "answer2", "NO_REPLY"));

		assertThat(this.ledger.entries(Reports.CASE).get(0).given()).extracting(RecommendationAnswer::answer)
			.containsExactly(Answer.NOTED, Answer.ADOPTED);
		assertThat(this.step.form(STEP, AUTHORITY).material().tables()).singleElement()
			.satisfies((table) -> assertThat(table.rows()).hasSize(3)
				.first()
				.asString()
				.contains("Sẽ xem", "12/UBND-NN", "Chuyên viên UBND"));
	}

	@Test
	void addsAReplyThatFollowsItsAnswer() {
		submit(Map.of("answer1", "ADOPTED", "answer2", "NO_REPLY"));
		submit(Map.of("replyNumber", "12/UBND-NN", "answer1", "ADOPTED", "answer2", "NO_REPLY"));

		assertThat(this.ledger.entries(Reports.CASE).get(0).given()).extracting((answer) -> answer.reply().number())
			.containsExactly(null, "12/UBND-NN");
		assertThat(this.ledger.entries(Reports.CASE).get(1).given()).hasSize(1);
	}

	@Test
	void asksForTheExplanationBesideItsField() {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> submit(Map.of("answer1", "ADOPTED", "answer2", "NOT_ADOPTED")))
			.satisfies((failure) -> assertThat(failure.errors()).extracting("field").containsExactly("explanation2"));
		then(this.rows).should(never()).save(any());
	}

	@Test
	void refusesAReplyFromTheFuture() {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(
				() -> submit(Map.of("replyDate", LocalDate.of(2027, 1, 1), "answer1", "ADOPTED", "answer2", "ADOPTED")))
			.satisfies((failure) -> assertThat(failure.errors()).extracting("field").containsExactly("replyDate"));
	}

	private Field field(String name) {
		return this.step.form(STEP, AUTHORITY)
			.fields()
			.stream()
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private void submit(Map<String, Object> values) {
		this.step.complete(STEP, new Submission(AUTHORITY, "SUBMIT", new Values(values), null, null));
	}

	private static Recommendation recommendation(long id, int no, String text) {
		return new Recommendation(id, Reports.CASE, 1, no, text, Addressee.DRAFTER, Weight.MAJOR, "4/5 bản nhận xét",
				null);
	}

}
