package vn.phanbien.adoption.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.adoption.Answer;
import vn.phanbien.adoption.RecommendationAnswer;
import vn.phanbien.adoption.RecommendationAnswer.Reply;
import vn.phanbien.adoption.internal.Ledger.Entry;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.FactTable.Column;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The authority answers the recommendations, as many at a time as it likes. No answer is
 * proposed: silence is not consent.
 */
@Component
class AnswerRecommendationsStep implements StepHandler {

	private static final String LABEL = "step.Task_AnswerRecommendations.field.";

	private static final List<Column> COLUMNS = Column.words("adoption.table.no", "adoption.table.answer",
			"adoption.part.reply", "adoption.table.at", "adoption.table.by");

	private final Ledger ledger;

	private final Timeline timeline;

	private final Clock clock;

	private final Words words;

	AnswerRecommendationsStep(Ledger ledger, Timeline timeline, Clock clock, Words words) {
		this.words = words;
		this.ledger = ledger;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_AnswerRecommendations";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		List<Entry> entries = this.ledger.entries(step.caseNumber());
		long open = entries.stream().filter(Entry::isOpen).count();
		List<Field> fields = new ArrayList<>();
		fields.add(Field.text("replyNumber").between(null, 100));
		fields.add(Field.date("replyDate"));
		for (Entry entry : entries) {
			fields.add(answer(entry));
			fields.add(explanation(entry));
		}
		StepMaterial material = StepMaterial.papers("report")
			.facts(List
				.of(new Fact("adoption.fact.open", this.words.text("adoption.fact.open.count", open, entries.size()))));
		Map<PersonId, String> names = this.ledger.names(entries);
		List<List<String>> given = entries.stream()
			.flatMap((entry) -> entry.given().stream().map((answer) -> row(entry, answer, names)))
			.toList();
		return new StepForm(fields, List.of(Decision.of(AnswerDecision.SUBMIT)))
			.beside(given.isEmpty() ? material : material.table(new FactTable("adoption.table.given", COLUMNS, given)));
	}

	/** What was answered stays: another answer is written beside it. */
	private List<String> row(Entry entry, RecommendationAnswer answer, Map<PersonId, String> names) {
		String said = Stream.concat(Stream.of(this.words.label(answer.answer())), answer.explanation().stream())
			.collect(Collectors.joining(". "));
		String reply = Stream
			.concat(Stream.ofNullable(answer.reply().number()),
					Stream.ofNullable(answer.reply().date()).map(this.words::day))
			.collect(Collectors.joining(" · "));
		return List.of(String.valueOf(entry.recommendation().no()), said, reply,
				answer.answeredAt().map(this.words::moment).orElse(""), answer.answeredBy().map(names::get).orElse(""));
	}

	private static Field answer(Entry entry) {
		boolean given = entry.answer().answeredAt().isPresent();
		return Field.choice(answerField(entry), Option.of(Answer.values()))
			.labelled(LABEL + "answer", entry.recommendation().no(), entry.recommendation().text())
			.value(given ? entry.answer().answer().name() : null)
			.required(AnswerDecision.SUBMIT);
	}

	private static Field explanation(Entry entry) {
		return Field.longText(explanationField(entry))
			.labelled(LABEL + "explanation", entry.recommendation().no())
			.value(entry.answer().explanation().orElse(null));
	}

	private static String answerField(Entry entry) {
		return "answer" + entry.recommendation().no();
	}

	private static String explanationField(Entry entry) {
		return "explanation" + entry.recommendation().no();
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Values values = submission.values();
		Reply reply = reply(values);
		List<Entry> entries = this.ledger.entries(step.caseNumber());
		requireExplanations(entries, values);
		for (Entry entry : entries) {
			give(entry, reply, submission);
		}
		long answered = this.ledger.entries(step.caseNumber()).stream().filter((entry) -> !entry.isOpen()).count();
		this.timeline.record(step.caseNumber(), submission.actor().person(), Timeline.Audience.INTERNAL,
				"timeline.recommendationsAnswered", answered, entries.size());
	}

	private void give(Entry entry, Reply reply, Submission submission) {
		Answer given = given(entry, submission.values()).orElseThrow();
		Optional<String> explanation = submission.values().text(explanationField(entry));
		if (says(entry.answer(), given, explanation, reply)) {
			return;
		}
		PersonId decider = submission.decider();
		RecommendationAnswer answer = new RecommendationAnswer(entry.recommendation());
		answer.give(given, explanation.orElse(null), reply, (decider != null) ? decider : submission.actor().person(),
				this.clock.instant());
		this.ledger.save(answer);
	}

	/**
	 * A reply that only now follows an answer makes it another one; a second reply
	 * belongs to other answers.
	 */
	private static boolean says(RecommendationAnswer last, Answer given, Optional<String> explanation, Reply reply) {
		boolean same = last.answeredAt().isPresent() && given == last.answer()
				&& last.explanation().equals(explanation);
		return same && (reply.isNone() || !given.isFinal() || !last.reply().isNone());
	}

	private static Optional<Answer> given(Entry entry, Values values) {
		return values.choice(answerField(entry), Answer.class);
	}

	private Reply reply(Values values) {
		LocalDate date = values.date("replyDate").orElse(null);
		if (date != null && date.isAfter(WorkingCalendar.today(this.clock))) {
			throw new InvalidInput("replyDate", "field.future");
		}
		return new Reply(values.text("replyNumber").orElse(null), date);
	}

	private static void requireExplanations(List<Entry> entries, Values values) {
		List<FieldError> errors = entries.stream()
			.filter((entry) -> given(entry, values).filter(Answer.NOT_ADOPTED::equals).isPresent())
			.map(AnswerRecommendationsStep::explanationField)
			.filter((field) -> values.text(field).isEmpty())
			.map((field) -> new FieldError(field, "error.adoption.explanationMissing"))
			.toList();
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

}
