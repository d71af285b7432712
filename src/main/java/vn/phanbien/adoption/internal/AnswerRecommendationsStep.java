package vn.phanbien.adoption.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The authority answers the recommendations, as many at a time as it likes. No answer is
 * proposed: silence is not consent.
 */
@Component
class AnswerRecommendationsStep implements StepHandler {

	private static final int LABEL = 160;

	private final Ledger ledger;

	private final Timeline timeline;

	private final Clock clock;

	AnswerRecommendationsStep(Ledger ledger, Timeline timeline, Clock clock) {
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
		Field answers = Field
			.rows("answers", Field.choice("recommendation", options(entries)).required(),
					Field.choice("answer", Option.of(Answer.values())).required(), Field.longText("explanation"))
			.value(entries.stream().map(AnswerRecommendationsStep::row).toList())
			.between(1, entries.size())
			.required(AnswerDecision.SUBMIT);
		return new StepForm(List.of(Field.text("replyNumber").between(null, 100), Field.date("replyDate"), answers),
				List.of(Decision.of(AnswerDecision.SUBMIT)),
				List.of(new Notice("adoption.notice.open", open, entries.size())));
	}

	private static List<Option> options(List<Entry> entries) {
		return entries.stream()
			.map(Entry::recommendation)
			.map((one) -> Option.named(Long.toString(one.id()), label(one.no() + ". " + one.text())))
			.toList();
	}

	private static String label(String text) {
		return (text.length() <= LABEL) ? text : text.substring(0, LABEL) + "…";
	}

	private static Map<String, Object> row(Entry entry) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("recommendation", Long.toString(entry.recommendation().id()));
		boolean given = !entry.isOpen() || entry.answer().answeredAt().isPresent();
		// the answer that commits to nothing is the one to propose
		row.put("answer", (given ? entry.answer().answer() : Answer.NOTED).name());
		entry.answer().explanation().ifPresent((explanation) -> row.put("explanation", explanation));
		return row;
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Reply reply = reply(submission.values());
		Map<String, Entry> entries = new LinkedHashMap<>();
		this.ledger.entries(step.caseNumber())
			.forEach((entry) -> entries.put(Long.toString(entry.recommendation().id()), entry));
		List<Values> rows = submission.values().rows("answers");
		check(rows);
		for (Values row : rows) {
			Entry entry = entries.get(row.requireText("recommendation"));
			if (entry != null) {
				give(entry.answer(), row, reply, submission);
			}
		}
		long answered = entries.values().stream().filter((entry) -> !entry.isOpen()).count();
		this.timeline.record(step.caseNumber(), submission.actor().person(), Timeline.Audience.INTERNAL,
				"timeline.recommendationsAnswered", answered, entries.size());
	}

	private void give(RecommendationAnswer answer, Values row, Reply reply, Submission submission) {
		Answer given = row.choice("answer", Answer.class).orElseThrow();
		String explanation = row.text("explanation").orElse(null);
		boolean same = given == answer.answer() && answer.answeredAt().isPresent()
				&& answer.explanation().equals(row.text("explanation"));
		if (!same) {
			PersonId decider = submission.decider();
			answer.give(given, explanation, reply, (decider != null) ? decider : submission.actor().person(),
					this.clock.instant());
			this.ledger.save(answer);
		}
	}

	private Reply reply(Values values) {
		LocalDate date = values.date("replyDate").orElse(null);
		if (date != null && date.isAfter(WorkingCalendar.today(this.clock))) {
			throw new InvalidInput("replyDate", "field.future");
		}
		return new Reply(values.text("replyNumber").orElse(null), date);
	}

	private static void check(List<Values> rows) {
		List<FieldError> errors = new ArrayList<>();
		for (int index = 0; index < rows.size(); index++) {
			Values row = rows.get(index);
			if (row.choice("answer", Answer.class).filter(Answer.NOT_ADOPTED::equals).isPresent()
					&& row.text("explanation").isEmpty()) {
				errors.add(new FieldError("answers[" + index + "].explanation", "error.adoption.explanationMissing"));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
	}

}
