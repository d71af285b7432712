package vn.phanbien.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.DraftOvertaken;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * Shows a step: as a page, as a pane, and again with everything that was typed when it
 * could not be taken.
 */
@Component
class StepAnswers {

	private final WorkItems workItems;

	private final WorkListViews lists;

	private final StepViews steps;

	private final SentStep sent;

	private final FormViews forms;

	private final EndedSteps ended;

	private final People people;

	private final Words words;

	StepAnswers(WorkItems workItems, WorkListViews lists, StepViews steps, SentStep sent, FormViews forms,
			EndedSteps ended, People people, Words words) {
		this.workItems = workItems;
		this.lists = lists;
		this.steps = steps;
		this.sent = sent;
		this.forms = forms;
		this.ended = ended;
		this.people = people;
		this.words = words;
	}

	ModelAndView show(Actor actor, WorkItem item, ListRequest list, Frame frame) {
		return show(actor, item, list, frame, Typed.nothing());
	}

	private ModelAndView show(Actor actor, WorkItem item, ListRequest list, Frame frame, Typed typed) {
		ListRequest beside = list.orListOf(item, actor.person().equals(item.assignee()));
		StepView step = this.steps.of(actor, item, beside, typed);
		return (frame == Frame.PANE) ? new ModelAndView("worklist/step :: pane", Map.of("step", step))
				: new ModelAndView("worklist/work", Map.of("list", this.lists.of(actor, beside), "step", step));
	}

	/**
	 * Opens a step for completing.
	 * @param actor who
	 * @param id the item
	 * @return the desk, or empty when the step has ended or somebody else has it
	 */
	Optional<StepDesk> open(Actor actor, long id) {
		try {
			WorkItem item = this.workItems.get(actor, id);
			return (item.state() == WorkItem.State.OPEN)
					? Optional.of(this.workItems.desk(actor, id)).filter(StepDesk::mayComplete) : Optional.empty();
		}
		catch (NotFound | Conflict ended) {
			return Optional.empty();
		}
	}

	/**
	 * Shows the form again with what was typed and why it was refused.
	 * @param sending what came in
	 * @param completion the form in it
	 * @param refused why it was not taken
	 * @return the page with the status of the refusal
	 */
	ModelAndView again(Sending sending, Completion completion, DomainException refused) {
		List<FieldError> errors = (refused instanceof InvalidInput invalid) ? invalid.errors() : List.of();
		String problem = errors.isEmpty() ? this.words.textOf(refused.messageKey(), refused.arguments())
				: this.words.text("work.invalid", errors.size());
		HttpStatus status = status(refused);
		if (refused instanceof DraftOvertaken) {
			List<String> problems = List.of(problem, this.words.text("work.draft.overtaken.again"));
			return again(sending, new Typed(completion, errors, problems), status, false);
		}
		return again(sending, new Typed(completion, errors, List.of(problem)), status, status == HttpStatus.CONFLICT);
	}

	ModelAndView overtaken(Sending sending, Completion completion) {
		return again(sending, new Typed(completion, List.of(), List.of()), HttpStatus.CONFLICT, true);
	}

	private ModelAndView again(Sending sending, Typed typed, HttpStatus status, boolean stale) {
		Optional<StepDesk> desk = open(sending.actor(), sending.id());
		if (desk.isEmpty()) {
			return this.ended.lost(sending);
		}
		WorkItem item = desk.get().item();
		ModelAndView page = show(sending.actor(), item, sending.list(), sending.frame(),
				stale ? withWhoChanged(item, typed) : typed);
		page.setStatus(status);
		return page;
	}

	private Typed withWhoChanged(WorkItem item, Typed typed) {
		List<String> problems = new ArrayList<>(typed.problems());
		problems.add(this.words.text("work.stale"));
		@Nullable PersonId holder = item.assignee();
		if (holder != null) {
			problems.add(this.words.text("work.stale.holder", this.people.name(holder)));
		}
		return new Typed(typed.completion(), typed.errors(), problems);
	}

	/**
	 * Reads what was typed into the form of a step before something else was done to it.
	 * @param sending what came in
	 * @param desk the step
	 * @return the form, or empty where it holds nothing but what the page showed
	 */
	Optional<Completion> typed(Sending sending, StepDesk desk) {
		return Optional.of(sending.parameters())
			.filter(this.sent::isForm)
			.map((parameters) -> this.sent.read(desk.form().first().fields(), parameters))
			.filter((completion) -> this.forms.isTouched(sending.actor(), desk, completion));
	}

	/**
	 * Gives back what was typed into a step that somebody else was faster to take.
	 * @param sending what came in
	 * @param overtaken who was faster
	 * @return the step as it is now, with status 409
	 */
	ModelAndView tooLate(Sending sending, Conflict overtaken) {
		WorkItem item = this.workItems.get(sending.actor(), sending.id());
		if (item.state() != WorkItem.State.OPEN && this.sent.isForm(sending.parameters())) {
			return this.ended.lost(sending);
		}
		Completion typed = (item.state() == WorkItem.State.OPEN)
				? typed(sending, this.workItems.desk(sending.actor(), sending.id())).orElse(null) : null;
		ModelAndView page = show(sending.actor(), item, sending.list(), sending.frame(),
				new Typed(typed, List.of(), List.of(this.words.textOf(overtaken.messageKey(), overtaken.arguments()))));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/**
	 * Shows a step to which something could not be done that was not its form.
	 * @param actor who wanted it
	 * @param id the item
	 * @param list the list beside
	 * @param frame what the browser wants
	 * @param refused why not
	 * @return the step as it is now, with the status of the refusal
	 */
	ModelAndView refused(Actor actor, long id, ListRequest list, Frame frame, DomainException refused) {
		List<FieldError> errors = (refused instanceof InvalidInput invalid) ? invalid.errors() : List.of();
		List<String> problems = errors.isEmpty() ? List.of(this.words.textOf(refused.messageKey(), refused.arguments()))
				: errors.stream().map((error) -> this.words.textOf(error.messageKey(), error.arguments())).toList();
		ModelAndView page = show(actor, this.workItems.get(actor, id), list, frame,
				new Typed(null, List.of(), problems));
		page.setStatus(status(refused));
		return page;
	}

	private static HttpStatus status(DomainException refused) {
		return switch (refused.nature()) {
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND, CONFLICT -> HttpStatus.CONFLICT;
		};
	}

	/**
	 * Keeps a form that was refused, so that a reload does not lose it either.
	 * @param actor who sent it
	 * @param id the item
	 * @param draft the form
	 */
	void keep(Actor actor, long id, Draft draft) {
		try {
			this.workItems.saveDraft(actor, id, draft);
		}
		catch (DomainException unsaved) {
			// the page that comes back holds everything
		}
	}

}
