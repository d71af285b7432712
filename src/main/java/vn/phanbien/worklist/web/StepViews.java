package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepAside;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.StepView.Form;
import vn.phanbien.worklist.web.StepView.Line;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.web.StepView.NoticeLine;
import vn.phanbien.worklist.web.StepView.PersonChoice;
import vn.phanbien.worklist.web.StepView.Standing;

/**
 * Draws up the right pane of "Việc của tôi" for a person.
 */
@Component
class StepViews {

	private static final Set<String> BESIDE = Set.of("comment", "onPaper", "onPaper.signer", "onPaper.signer.username",
			"onPaper.date", "onPaper.file", "file");

	/** How long the next step of a seat may take to open behind the one just done. */
	private static final Duration MOMENTS = Duration.ofSeconds(15);

	private final WorkItems workItems;

	private final CaseDirectory cases;

	private final People people;

	private final FormViews forms;

	private final MaterialViews materials;

	private final MergedViews merged;

	private final ObjectProvider<StepAside> asides;

	private final DueBadges due;

	private final Words words;

	private final Clock clock;

	StepViews(WorkItems workItems, CaseDirectory cases, People people, FormViews forms, MaterialViews materials,
			MergedViews merged, ObjectProvider<StepAside> asides, DueBadges due, Words words, Clock clock) {
		this.materials = materials;
		this.workItems = workItems;
		this.cases = cases;
		this.people = people;
		this.forms = forms;
		this.merged = merged;
		this.asides = asides;
		this.due = due;
		this.words = words;
		this.clock = clock;
	}

	StepView of(Actor actor, WorkItem item, ListRequest list, Typed typed) {
		boolean open = item.state() == WorkItem.State.OPEN;
		@Nullable StepDesk desk = open ? desk(actor, item, typed.completion()) : null;
		@Nullable PersonId absent = item.actingFor();
		boolean mine = item.assignee() != null
				&& (item.assignee().equals(actor.person()) || item.assignee().equals(absent));
		CaseKind kind = item.caseNumber().kind();
		List<NoticeLine> notices = (desk != null)
				? desk.form().notices().stream().map((notice) -> line(notice, kind)).toList() : List.of();
		@Nullable Form form = (desk != null && desk.mayComplete()) ? this.forms.of(actor, desk, typed) : null;
		List<PersonChoice> assignable = (desk != null && desk.mayAssign()) ? assignable(actor, item) : List.of();
		MergedView around = this.merged.of(actor, item, this.workItems.merged(actor, item.id()));
		return new StepView(item, (open && absent != null) ? this.people.name(absent) : null, list.address(""),
				around.title(), this.words.findOfKind("step." + item.step() + ".question", kind).orElse(null),
				open ? this.due.of(item.due()) : null, material(actor, item, desk), notices, problems(typed, form),
				(mine && open) ? null : standing(actor, item, form != null, !assignable.isEmpty(), around), around,
				(desk != null && form == null) ? kept(actor, desk, typed) : List.of(), form, mine,
				desk != null && desk.mayClaim() && !mine, assignable, desk != null && desk.mayRelease(),
				desk != null && desk.mayArrange(),
				this.asides.orderedStream()
					.flatMap((aside) -> aside.beside(actor, item.caseNumber()).stream())
					.toList());
	}

	/** A reader who can't fill the form in has typed into it only before it was taken. */
	private List<Line> kept(Actor actor, StepDesk desk, Typed typed) {
		if (typed.completion() == null && desk.draft() == null) {
			return List.of();
		}
		Map<String, Object> values = new HashMap<>();
		desk.form().fields().forEach((field) -> {
			if (field.value() != null) {
				values.put(field.name(), field.value());
			}
		});
		return this.merged.lines(actor, desk.item(), Answer.of(desk.form().fields(), values),
				typed.comment(desk.draft()), typed.onPaper(desk.draft()));
	}

	private StepDesk desk(Actor actor, WorkItem item, @Nullable Completion typed) {
		return (typed != null) ? this.workItems.desk(actor, item.id(), typed.fields())
				: this.workItems.desk(actor, item.id());
	}

	private NoticeLine line(Notice notice, CaseKind kind) {
		@Nullable CaseNumber elsewhere = notice.elsewhere();
		return new NoticeLine(this.words.ofKind(notice.messageKey(), kind, notice.arguments().toArray()),
				(elsewhere != null) ? elsewhere.value() : null);
	}

	private MaterialView material(Actor actor, WorkItem item, @Nullable StepDesk desk) {
		StepMaterial material = (desk != null) ? desk.form().material() : StepMaterial.NONE;
		List<Fact> lines = new ArrayList<>();
		lines.add(new Fact("work.agency", item.agencyName()));
		lines.addAll(this.cases.facts(actor, item.caseNumber()));
		if (item.state() == WorkItem.State.OPEN) {
			lines.add(holder(actor, item).folded());
		}
		return this.materials.of(actor, item, material, lines);
	}

	private Fact holder(Actor actor, WorkItem item) {
		@Nullable PersonId holder = item.assignee();
		if (holder == null) {
			return new Fact("work.holder", this.words.text("work.holder.none"));
		}
		String name = this.people.name(holder);
		return new Fact("work.holder", holder.equals(actor.person()) ? this.words.text("work.holder.me", name) : name);
	}

	private @Nullable Standing standing(Actor actor, WorkItem item, boolean onPaper, boolean assignable,
			MergedView around) {
		if (item.state() == WorkItem.State.GONE) {
			return new Standing("warning", "info", this.words.text("work.lost.gone"), null, false);
		}
		if (item.state() == WorkItem.State.DONE) {
			boolean own = actor.person().equals(item.doneBy());
			String way = around.beside().isEmpty() ? "work.done.rest" : "work.done.beside";
			return new Standing("success", "done", ending(item), own ? this.words.text(way) : null,
					own && isAwaited(item) && around.beside().isEmpty());
		}
		@Nullable PersonId holder = item.assignee();
		if (holder == null || holder.equals(actor.person())) {
			return null;
		}
		String way = assignable ? "work.held.assign" : onPaper ? "work.held.paper" : "work.held.wait";
		return new Standing("warning", "user", this.words.text("work.held", this.people.name(holder)),
				this.words.text(way), false);
	}

	/**
	 * Tells whether another step may open within moments: the one that follows inside a
	 * seat does so through a job.
	 * @param item a done step
	 * @return whether it is worth waiting
	 */
	boolean isAwaited(WorkItem item) {
		@Nullable Instant doneAt = item.doneAt();
		return item.seat() != null && doneAt != null && doneAt.plus(MOMENTS).isAfter(this.clock.instant());
	}

	/**
	 * Says how a step has ended, by whom and when.
	 * @param item a done step
	 * @return one sentence
	 */
	String ending(WorkItem item) {
		@Nullable PersonId by = item.doneBy();
		@Nullable String decision = item.decision();
		if (by == null || decision == null) {
			return this.words.text("work.lost.gone");
		}
		return this.words.text("work.done.by", hand(by, item.actingFor()), this.forms.decision(item, decision),
				item.doneAt());
	}

	/** Names who did a step, and in whose stead. */
	private String hand(PersonId by, @Nullable PersonId absent) {
		String name = this.people.name(by);
		return (absent != null) ? this.words.text("work.acting.for", name, this.people.name(absent)) : name;
	}

	private List<PersonChoice> assignable(Actor actor, WorkItem item) {
		return this.workItems.assignable(actor, item.id())
			.stream()
			.filter((person) -> !person.id().equals(item.assignee()) && !person.id().equals(actor.person()))
			.flatMap((person) -> Stream.ofNullable(person.username())
				.map((username) -> new PersonChoice(username, person.displayName())))
			.toList();
	}

	private List<String> problems(Typed typed, @Nullable Form form) {
		Stream<String> elsewhere = typed.errors()
			.stream()
			.filter((error) -> form == null || !BESIDE.contains(error.field()) && !shown(form.fields(), error.field()))
			.map((error) -> this.words.textOf(error.messageKey(), error.arguments()));
		return Stream.concat(typed.problems().stream(), elsewhere).toList();
	}

	private static boolean shown(List<FieldView> fields, String name) {
		return fields.stream()
			.anyMatch((field) -> field.name().equals(name)
					|| field.rows().stream().anyMatch((row) -> shown(row.fields(), name)));
	}

}
