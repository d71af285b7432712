package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * Says kindly that a step has ended or gone to somebody else, while somebody was looking
 * at it or typing into it.
 */
@Component
class EndedSteps {

	/** The same decision sent twice within this time is one decision. */
	private static final Duration TWICE = Duration.ofMinutes(1);

	private final WorkItems workItems;

	private final StepViews steps;

	private final People people;

	private final Words words;

	private final Clock clock;

	EndedSteps(WorkItems workItems, StepViews steps, People people, Words words, Clock clock) {
		this.workItems = workItems;
		this.steps = steps;
		this.people = people;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Gives back what was typed, and says why it was not taken. What its own sender has
	 * sent twice counts once.
	 * @param sending what came in
	 * @return a page with status 409, or the way to the done step
	 */
	ModelAndView lost(Sending sending) {
		Optional<WorkItem> item = find(sending.actor(), sending.id());
		if (item.filter((done) -> isSentTwice(sending, done)).isPresent()) {
			return new ModelAndView("redirect:" + sending.list().address("/viec/" + sending.id()));
		}
		boolean open = item.filter((found) -> found.state() == WorkItem.State.OPEN).isPresent();
		ModelAndView page = new ModelAndView(
				(sending.frame() == Frame.PANE) ? "worklist/lost :: content" : "worklist/lost",
				Map.of("title", this.words.text(open ? "work.lost.held" : "work.lost.title"), "reason",
						whyNot(sending.actor(), sending.id()).orElseGet(() -> this.words.text("work.lost.gone")), "id",
						sending.id(), "known", item.isPresent(), "typed",
						typed(sending, item.map(WorkItem::step).orElse(""))));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private List<Line> typed(Sending sending, String step) {
		return typed(sending).filter((entry) -> entry.getValue().stream().anyMatch((value) -> !value.isBlank()))
			.map((entry) -> new Line(label("step." + step + ".field.", entry.getKey()),
					String.join(", ", entry.getValue())))
			.toList();
	}

	private static Stream<Map.Entry<String, List<String>>> typed(Sending sending) {
		return sending.parameters()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(FormValues.PREFIX) || entry.getKey().equals("comment"));
	}

	private String label(String step, String input) {
		if (!input.startsWith(FormValues.PREFIX)) {
			return this.words.text("work.comment");
		}
		String name = input.substring(FormValues.PREFIX.length());
		return this.words.find(step + name.replaceAll("\\[\\d+]", "")).orElse(name);
	}

	private boolean isSentTwice(Sending sending, WorkItem item) {
		@Nullable Instant doneAt = item.doneAt();
		return item.state() == WorkItem.State.DONE && sending.actor().person().equals(item.doneBy())
				&& String.valueOf(item.decision()).equals(sending.parameters().getFirst("decision")) && doneAt != null
				&& doneAt.plus(TWICE).isAfter(this.clock.instant()) && isKept(sending, item);
	}

	/** Another window may have sent the same decision with other words. */
	private boolean isKept(Sending sending, WorkItem item) {
		Set<String> kept = new HashSet<>();
		this.workItems.merged(sending.actor(), item.id())
			.done()
			.stream()
			.filter((done) -> done.item().id() == item.id())
			.forEach((done) -> {
				Stream.ofNullable(done.comment()).forEach(kept::add);
				done.answers().forEach((answer) -> collect(answer, kept));
			});
		return typed(sending).flatMap((entry) -> entry.getValue().stream())
			.map(String::strip)
			.allMatch((text) -> text.isEmpty() || kept.stream().anyMatch((value) -> value.startsWith(text)));
	}

	private void collect(Answer answer, Set<String> kept) {
		answer.values().forEach((option) -> {
			kept.add(option.value());
			kept.add(FieldViews.label(this.words, option));
		});
		answer.rows().forEach((row) -> row.forEach((inner) -> collect(inner, kept)));
	}

	/**
	 * Tells whether a step is as a page shows it, or changed by its reader alone.
	 * @param actor who looks at the page
	 * @param id the item
	 * @param version what the page shows
	 * @return false when somebody else has taken or ended it
	 */
	boolean isStill(Actor actor, long id, int version) {
		return find(actor, id)
			.filter((item) -> item.version() == version
					|| item.state() == WorkItem.State.OPEN && actor.person().equals(item.assignee()))
			.isPresent();
	}

	/**
	 * Says why a step can't be worked on.
	 * @param actor who would
	 * @param id the item
	 * @return who has it, how it ended or that it rests; empty when nothing stands in the
	 * way
	 */
	Optional<String> whyNot(Actor actor, long id) {
		Optional<WorkItem> found = find(actor, id);
		if (found.isEmpty()) {
			return Optional.of(this.words.text("work.lost.gone"));
		}
		WorkItem item = found.get();
		if (item.state() != WorkItem.State.OPEN) {
			return Optional.of(this.steps.ending(item));
		}
		@Nullable PersonId holder = item.assignee();
		if (holder != null && !holder.equals(actor.person())) {
			return Optional.of(this.words.text("work.held", this.people.name(holder)));
		}
		return item.suspended() ? Optional.of(this.words.text("work.suspended.notice")) : Optional.empty();
	}

	private Optional<WorkItem> find(Actor actor, long id) {
		try {
			return Optional.of(this.workItems.get(actor, id));
		}
		catch (NotFound gone) {
			return Optional.empty();
		}
	}

}
