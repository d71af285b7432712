package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepCompleted;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.TaskEngine;
import vn.phanbien.worklist.Values;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.Completion;

/**
 * Takes a filled-in form to the domain and then moves the engine.
 */
@Component
class Completing {

	private static final int LONGEST_COMMENT = 4000;

	private final WorkItemRows rows;

	private final Router router;

	private final StepForms forms;

	private final Holding holding;

	private final PaperReader paper;

	private final StepUploads files;

	private final Answers answers;

	private final TaskEngine engine;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Completing(WorkItemRows rows, Router router, StepForms forms, Holding holding, PaperReader paper, StepUploads files,
			Answers answers, TaskEngine engine, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.router = router;
		this.forms = forms;
		this.holding = holding;
		this.paper = paper;
		this.files = files;
		this.answers = answers;
		this.engine = engine;
		this.events = events;
		this.clock = clock;
	}

	void complete(Hats hats, KnownItem known, Completion completion) {
		Actor actor = hats.actor();
		WorkItem item = known.item();
		ItemRights rights = this.holding.rights(hats, known);
		requireRight(item, rights);
		StepHandler handler = this.router.handler(item.step());
		StepForms.Asked asked = this.forms.asked(item.context(), hats);
		StepForm form = asked.form();
		Submission submission = read(actor, known, completion, rights, form);
		List<Answer> answers = Answer.of(form.fields(), completion.fields());
		asked.settle(item.context(), submission);
		handler.complete(item.context(), submission);
		this.rows.done(known, submission.decision(), actor.person(), submission.actingFor());
		this.answers.save(item.id(), answers, submission);
		this.events.publishEvent(new StepCompleted(item.caseNumber(), item.step(), submission.decision(),
				actor.person(), submission.actingFor(), submission.onPaper()));
		this.engine.complete(item.task(), item.seat(), handler.route(item.context(), submission));
	}

	void undertake(Hats hats, KnownItem known, Map<String, ?> fields) {
		WorkItem item = known.item();
		requireRight(item, this.holding.rights(hats, known));
		StepForms.Asked asked = this.forms.asked(item.context(), hats);
		FormReader reader = reader(StepForm.UNDERTAKE, item);
		Values values = reader.read(asked.form().first().fields(), fields);
		if (!reader.errors().isEmpty()) {
			throw new InvalidInput(reader.errors());
		}
		asked.settle(item.context(),
				new Submission(hats.actor(), StepForm.UNDERTAKE.value(), values, null, null, null));
	}

	private void requireRight(WorkItem item, ItemRights rights) {
		this.holding.requireRunning(item);
		if (rights.mayComplete()) {
			return;
		}
		if (rights.candidate()) {
			this.holding.requireFree(item);
		}
		throw new NotAllowed("error.worklist.notYours");
	}

	private Submission read(Actor actor, KnownItem known, Completion completion, ItemRights rights, StepForm form) {
		Decision decision = form.decisions()
			.stream()
			.filter((offered) -> offered.value().equals(completion.decision()))
			.findFirst()
			.orElseThrow(() -> new InvalidInput("decision", "field.decision"));
		FormReader reader = reader(decision, known.item());
		Values values = reader.read(form.fields(), completion.fields());
		List<FieldError> errors = new ArrayList<>(reader.errors());
		String comment = comment(decision, completion.comment(), errors);
		Optional<OnPaper> onPaper = this.paper.read(known, completion.onPaper(), decision, rights, errors);
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		Set<String> files = new HashSet<>(reader.files());
		onPaper.map(OnPaper::document).ifPresent(files::add);
		this.files.take(files);
		return new Submission(actor, decision.value(), values, comment, onPaper.orElse(null),
				onPaper.isPresent() ? rights.lent().onPaper() : rights.lent().inPerson());
	}

	private FormReader reader(Decision decision, WorkItem item) {
		return new FormReader(decision.value(), (file) -> this.files.belongsTo(file, item.caseNumber()),
				DateWindow.seenFrom(WorkingCalendar.today(this.clock)));
	}

	private static @Nullable String comment(Decision decision, @Nullable String given, List<FieldError> errors) {
		String comment = (given == null || given.isBlank()) ? null : given.strip();
		if (comment == null && decision.needsComment()) {
			errors.add(new FieldError("comment", "field.reason"));
		}
		if (comment != null && comment.length() > LONGEST_COMMENT) {
			errors.add(new FieldError("comment", "field.tooLong", LONGEST_COMMENT));
		}
		return comment;
	}

}
