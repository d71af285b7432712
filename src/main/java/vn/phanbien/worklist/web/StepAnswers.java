package vn.phanbien.worklist.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
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
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * Shows a step: as a page, as a pane, and again with everything that was typed when it
 * could not be taken.
 */
@Component
class StepAnswers {

	private final WorkItems workItems;

	private final WorkListViews lists;

	private final StepViews steps;

	private final People people;

	private final Words words;

	private final Clock clock;

	StepAnswers(WorkItems workItems, WorkListViews lists, StepViews steps, People people, Words words, Clock clock) {
		this.workItems = workItems;
		this.lists = lists;
		this.steps = steps;
		this.people = people;
		this.words = words;
		this.clock = clock;
	}

	ModelAndView pane(Actor actor, WorkItem item, ListRequest list) {
		return new ModelAndView("worklist/step :: pane",
				Map.of("step", this.steps.of(actor, item, listOf(actor, item, list), Typed.nothing())));
	}

	ModelAndView page(Actor actor, WorkItem item, ListRequest list) {
		return page(actor, list, this.steps.of(actor, item, listOf(actor, item, list), Typed.nothing()));
	}

	private ModelAndView page(Actor actor, ListRequest list, StepView step) {
		WorkList beside = this.lists.of(actor, listOf(actor, step.item(), list));
		return new ModelAndView("worklist/work", Map.of("list", beside, "step", step));
	}

	String savedNow() {
		return this.words.text("work.draft.saved", this.words.time(this.clock.instant()));
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
	 * @param actor who sent it
	 * @param id the item
	 * @param list the list beside
	 * @param completion what was sent
	 * @param refused why it was not taken
	 * @param parameters what was sent, as it came
	 * @return the page with the status of the refusal
	 */
	ModelAndView again(Actor actor, long id, ListRequest list, Completion completion, DomainException refused,
			MultiValueMap<String, String> parameters) {
		List<FieldError> errors = (refused instanceof InvalidInput invalid) ? invalid.errors() : List.of();
		String problem = errors.isEmpty() ? this.words.textOf(refused.messageKey(), refused.arguments())
				: this.words.text("work.invalid", errors.size());
		HttpStatus status = switch (refused.nature()) {
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND, CONFLICT -> HttpStatus.CONFLICT;
		};
		return again(actor, id, list, new Typed(completion, errors, List.of(problem)), status, parameters);
	}

	ModelAndView overtaken(Actor actor, long id, ListRequest list, Completion completion,
			MultiValueMap<String, String> parameters) {
		return again(actor, id, list, new Typed(completion, List.of(), List.of()), HttpStatus.CONFLICT, parameters);
	}

	private ModelAndView again(Actor actor, long id, ListRequest list, Typed typed, HttpStatus status,
			MultiValueMap<String, String> parameters) {
		Optional<StepDesk> desk = open(actor, id);
		if (desk.isEmpty()) {
			return lost(actor, id, parameters);
		}
		WorkItem item = desk.get().item();
		Typed shown = (status == HttpStatus.CONFLICT) ? withWhoChanged(item, typed) : typed;
		ModelAndView page = page(actor, list, this.steps.of(actor, item, listOf(actor, item, list), shown));
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
	 * Says that a step has ended or gone to somebody else, and gives back what was typed.
	 * @param actor who sent it
	 * @param id the item
	 * @param parameters what was sent
	 * @return a page with status 409
	 */
	ModelAndView lost(Actor actor, long id, MultiValueMap<String, String> parameters) {
		Optional<WorkItem> item = find(actor, id);
		String step = item.map((found) -> "step." + found.step() + ".field.").orElse("");
		List<Line> typed = parameters.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(FormValues.PREFIX) || entry.getKey().equals("comment"))
			.filter((entry) -> entry.getValue().stream().anyMatch((value) -> !value.isBlank()))
			.map((entry) -> new Line(label(step, entry.getKey()), String.join(", ", entry.getValue())))
			.toList();
		ModelAndView page = new ModelAndView("worklist/lost", Map.of("reason",
				item.map(this::reason).orElseGet(() -> this.words.text("work.lost.gone")), "typed", typed));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private Optional<WorkItem> find(Actor actor, long id) {
		try {
			return Optional.of(this.workItems.get(actor, id));
		}
		catch (NotFound gone) {
			return Optional.empty();
		}
	}

	private String reason(WorkItem item) {
		if (item.doneBy() != null && item.doneAt() != null) {
			return this.words.text("work.lost.by", this.people.name(item.doneBy()), item.doneAt());
		}
		boolean held = item.state() == WorkItem.State.OPEN && item.assignee() != null;
		return (held && item.assignee() != null) ? this.words.text("work.held", this.people.name(item.assignee()))
				: this.words.text("work.lost.gone");
	}

	private String label(String step, String input) {
		if (!input.startsWith(FormValues.PREFIX)) {
			return this.words.text("work.comment");
		}
		String name = input.substring(FormValues.PREFIX.length());
		return this.words.find(step + name.replaceAll("\\[\\d+]", "")).orElse(name);
	}

	private static ListRequest listOf(Actor actor, WorkItem item, ListRequest list) {
		return list.orListOf(item, actor.person().equals(item.assignee()));
	}

}
