package vn.phanbien.worklist.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Role;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.WorkBatches.Outcome;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.web.StepView.PersonChoice;

/**
 * Draws up what may be done to ticked rows, and what became of each.
 */
@Component
class BatchViews {

	private final WorkItems workItems;

	private final People people;

	private final Problems problems;

	private final Words words;

	BatchViews(WorkItems workItems, People people, Problems problems, Words words) {
		this.workItems = workItems;
		this.people = people;
		this.problems = problems;
		this.words = words;
	}

	BatchBar bar(Actor actor, View view) {
		Set<OrganisationId> led = actor.organisationsAs(Role::isDirecting);
		boolean acting = view == View.ACTING;
		boolean held = view == View.MINE || acting;
		boolean open = view != View.DONE;
		return new BatchBar(view == View.CLAIMABLE || acting, held, held || open && !led.isEmpty(),
				open ? led.stream().flatMap(this::colleagues).distinct().toList() : List.of());
	}

	private Stream<PersonChoice> colleagues(OrganisationId union) {
		return this.people.members(union)
			.stream()
			.filter(Member::hasDesk)
			.map(Member::person)
			.flatMap((person) -> Stream.ofNullable(person.username())
				.map((username) -> new PersonChoice(username, person.displayName())));
	}

	List<Line> lines(Actor actor, List<Outcome> outcomes) {
		return outcomes.stream().map((outcome) -> line(actor, outcome)).toList();
	}

	private Line line(Actor actor, Outcome outcome) {
		@Nullable DomainException refused = outcome.refused();
		String name = Optional.ofNullable(outcome.item())
			.or(() -> find(actor, outcome.id()))
			.map((item) -> this.words.text("work.batch.item",
					this.words.ofKind("step." + item.step() + ".title", item.caseNumber().kind()), item.caseNumber()))
			.orElseGet(() -> this.words.text("work.batch.unknown", Long.toString(outcome.id())));
		return new Line(refused == null, name,
				(refused != null) ? this.problems.sentence(refused) : this.words.text("work.batch.done"));
	}

	private Optional<WorkItem> find(Actor actor, long id) {
		try {
			return Optional.of(this.workItems.get(actor, id));
		}
		catch (NotFound gone) {
			return Optional.empty();
		}
	}

	/**
	 * What became of one row; kept in the session until the next page shows it.
	 *
	 * @param done whether it went well
	 * @param name the step and its case
	 * @param result what happened
	 */
	record Line(boolean done, String name, String result) implements Serializable {
	}

}
