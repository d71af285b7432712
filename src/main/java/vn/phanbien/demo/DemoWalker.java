package vn.phanbien.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;

/**
 * Takes an example case forward by legal steps: whoever may do a step does it, with what
 * its form proposes and a few words of example text.
 */
@Component
@Profile("demo")
class DemoWalker {

	private static final int MOST_STEPS = 80;

	private static final int MOST_LOOKS = 50;

	private final WorkItems workItems;

	private final People people;

	private final DemoTexts texts;

	DemoWalker(WorkItems workItems, People people, DemoTexts texts) {
		this.workItems = workItems;
		this.people = people;
		this.texts = texts;
	}

	/**
	 * Walks until one of the wanted steps is open, or nothing is left to do.
	 * @param caseNumber the case
	 * @param cast user names, the likeliest first
	 * @param until steps to stop at
	 */
	void walk(CaseNumber caseNumber, List<String> cast, String... until) {
		List<Actor> actors = cast.stream().map(this.people::actor).flatMap(Optional::stream).toList();
		for (int step = 0; step < MOST_STEPS; step++) {
			List<WorkItem> open = open(caseNumber, actors);
			if (open.stream().map(WorkItem::step).anyMatch(List.of(until)::contains)) {
				return;
			}
			if (open.stream().noneMatch((item) -> complete(item, actors)) && !moved(caseNumber, actors, open)) {
				return;
			}
		}
	}

	/** Waits for the engine, which goes on by jobs after the steps of single seats. */
	private boolean moved(CaseNumber caseNumber, List<Actor> actors, List<WorkItem> before) {
		for (int look = 0; look < MOST_LOOKS; look++) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
			if (!open(caseNumber, actors).equals(before)) {
				return true;
			}
		}
		return false;
	}

	private List<WorkItem> open(CaseNumber caseNumber, List<Actor> actors) {
		return this.workItems.ofCase(actors.get(0), caseNumber)
			.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN)
			.toList();
	}

	private boolean complete(WorkItem item, List<Actor> actors) {
		for (Actor actor : actors) {
			if (mayDo(actor, item)) {
				StepDesk desk = this.workItems.desk(actor, item.id());
				Map<String, Object> fields = new HashMap<>(firstOptions(desk.form()));
				fields.putAll(this.workItems.proposals(actor, item.id()));
				fields.putAll(this.texts.of(item));
				if (desk.form().fields().stream().anyMatch((field) -> field.name().equals("boardConfidentiality"))) {
					fields.putAll(DemoTexts.undertaking());
				}
				this.workItems.complete(actor, item.id(), new Completion(desk.form().decisions().get(0).value(), fields,
						null, null, desk.item().version()));
				return true;
			}
		}
		return false;
	}

	private static Map<String, Object> firstOptions(StepForm form) {
		return form.fields()
			.stream()
			.filter((field) -> field.mandatory() && field.type() == FieldType.CHOICE && !field.multiple())
			.collect(Collectors.toMap(Field::name, (field) -> field.options().get(0).value()));
	}

	private boolean mayDo(Actor actor, WorkItem item) {
		WorkListQuery query = WorkListQuery.of(WorkListQuery.View.ALL).matching(item.caseNumber().value()).limited(200);
		return this.workItems.list(actor, query)
			.items()
			.stream()
			.filter((own) -> own.id() == item.id())
			.map((own) -> this.workItems.desk(actor, own.id()))
			.anyMatch((desk) -> desk.mayComplete() && !desk.paperAllowed());
	}

}
