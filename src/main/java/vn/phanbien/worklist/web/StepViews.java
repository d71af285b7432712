package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.CaseDirectory;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.FieldView.StoredFile;
import vn.phanbien.worklist.web.StepView.Comment;
import vn.phanbien.worklist.web.StepView.DecisionView;
import vn.phanbien.worklist.web.StepView.Form;
import vn.phanbien.worklist.web.StepView.Line;
import vn.phanbien.worklist.web.StepView.NoticeLine;
import vn.phanbien.worklist.web.StepView.Paper;
import vn.phanbien.worklist.web.StepView.PersonChoice;

/**
 * Draws up the right pane of "Việc của tôi" for a person.
 */
@Component
class StepViews {

	private static final Set<String> BESIDE = Set.of("comment", "onPaper", "onPaper.signer", "onPaper.date",
			"onPaper.file");

	private final WorkItems workItems;

	private final CaseDirectory cases;

	private final People people;

	private final StepUploads uploads;

	private final DueBadges due;

	private final Words words;

	private final ResourceLoader resources;

	private final Map<String, String> templates = new ConcurrentHashMap<>();

	StepViews(WorkItems workItems, CaseDirectory cases, People people, StepUploads uploads, DueBadges due, Words words,
			ResourceLoader resources) {
		this.workItems = workItems;
		this.cases = cases;
		this.people = people;
		this.uploads = uploads;
		this.due = due;
		this.words = words;
		this.resources = resources;
	}

	StepView of(Actor actor, WorkItem item, ListRequest list, Typed typed) {
		boolean open = item.state() == WorkItem.State.OPEN;
		@Nullable StepDesk desk = open ? desk(actor, item, typed.completion()) : null;
		@Nullable PersonId absent = item.actingFor();
		boolean mine = item.assignee() != null
				&& (item.assignee().equals(actor.person()) || item.assignee().equals(absent));
		CaseKind kind = item.caseNumber().kind();
		String key = "step." + item.step();
		List<NoticeLine> notices = (desk != null)
				? desk.form().notices().stream().map((notice) -> line(notice, kind)).toList() : List.of();
		@Nullable Form form = (desk != null && desk.mayComplete()) ? form(actor, desk, typed) : null;
		return new StepView(item, (open && absent != null) ? this.people.name(absent) : null, list.address(""),
				this.words.ofKind(key + ".title", kind), this.words.findOfKind(key + ".question", kind).orElse(null),
				open ? this.due.of(item.due()) : null, facts(actor, item), notices, problems(typed, form), form, mine,
				desk != null && desk.mayClaim() && !mine,
				(desk != null && desk.mayAssign()) ? assignable(actor, item) : List.of());
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

	private List<Line> facts(Actor actor, WorkItem item) {
		Stream<Line> known = this.cases.facts(actor, item.caseNumber())
			.stream()
			.map((fact) -> new Line(this.words.ofKind(fact.labelKey(), item.caseNumber().kind()), fact.text()));
		Stream<Line> own = (item.state() == WorkItem.State.OPEN) ? Stream.of(holder(actor, item)) : ending(item);
		List<Line> lines = Stream.concat(known, own).toList();
		return (lines.size() > 1) ? lines : Stream
			.concat(Stream.of(new Line(this.words.text("work.agency"), item.agencyName()),
					new Line(this.words.text("work.opened"), this.words.moment(item.openedAt()))), lines.stream())
			.toList();
	}

	private Line holder(Actor actor, WorkItem item) {
		@Nullable PersonId holder = item.assignee();
		if (holder == null) {
			return new Line(this.words.text("work.holder"), this.words.text("work.holder.none"));
		}
		String name = this.people.name(holder);
		return new Line(this.words.text("work.holder"),
				holder.equals(actor.person()) ? this.words.text("work.holder.me", name) : name);
	}

	private Stream<Line> ending(WorkItem item) {
		Stream.Builder<Line> lines = Stream.builder();
		if (item.decision() != null) {
			lines.add(new Line(this.words.text("work.result"), decision(item, item.decision())));
		}
		if (item.doneBy() != null) {
			lines.add(new Line(this.words.text("work.doneBy"), this.people.name(item.doneBy())));
		}
		if (item.actingFor() != null) {
			lines.add(new Line(this.words.text("work.acting"), this.people.name(item.actingFor())));
		}
		if (item.doneAt() != null) {
			lines.add(new Line(this.words.text("work.doneAt"), this.words.moment(item.doneAt())));
		}
		return lines.build();
	}

	String decision(WorkItem item, String value) {
		return this.words.ofKind("step." + item.step() + ".decision." + value, item.caseNumber().kind());
	}

	private List<PersonChoice> assignable(Actor actor, WorkItem item) {
		return this.workItems.assignable(actor, item.id())
			.stream()
			.filter((person) -> !person.id().equals(item.assignee()))
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

	private Form form(Actor actor, StepDesk desk, Typed typed) {
		WorkItem item = desk.item();
		CaseKind kind = item.caseNumber().kind();
		Map<String, String> errors = typed
			.messages((error) -> this.words.textOf(error.messageKey(), error.arguments()));
		FieldViews views = new FieldViews(this.words, item.step(), kind, errors,
				(document) -> this.uploads.nameOf(actor, document));
		List<DecisionView> decisions = desk.form()
			.decisions()
			.stream()
			.map((decision) -> new DecisionView(decision.value(), decision(item, decision.value()),
					this.words.findOfKind("step." + item.step() + ".decision." + decision.value() + ".then", kind)
						.orElse(null)))
			.toList();
		return new Form(template(item.step()), views.of(desk.form().fields()), decisions,
				comment(item, desk, typed.completion(), errors), paper(actor, desk, typed.completion(), errors),
				Optional.ofNullable(desk.draft())
					.map((moment) -> this.words.text("work.draft.saved", this.words.time(moment)))
					.orElse(null));
	}

	private Comment comment(WorkItem item, StepDesk desk, @Nullable Completion typed, Map<String, String> errors) {
		String needing = desk.form()
			.decisions()
			.stream()
			.filter(Decision::needsComment)
			.map((decision) -> decision(item, decision.value()))
			.collect(Collectors.joining(", "));
		String hint = needing.isEmpty() ? this.words.text("work.comment.optional")
				: this.words.text("work.comment.needed", needing);
		@Nullable String text = (typed != null) ? typed.comment() : null;
		return new Comment((text != null) ? text : "", hint, !needing.isEmpty() || text != null, errors.get("comment"));
	}

	private @Nullable Paper paper(Actor actor, StepDesk desk, @Nullable Completion typed, Map<String, String> errors) {
		if (!desk.paperAllowed()) {
			return null;
		}
		@Nullable RawOnPaper sent = (typed != null) ? typed.onPaper() : null;
		RawOnPaper paper = (sent != null) ? sent : new RawOnPaper(null, null, null, null, null);
		@Nullable String file = paper.file();
		@Nullable StoredFile stored = (file != null)
				? new StoredFile(file, this.uploads.nameOf(actor, file).orElse(this.words.text("work.file.named")))
				: null;
		@Nullable String signer = errors.get("onPaper.signer");
		return new Paper(desk.paperOnly(), paper, stored, (signer != null) ? signer : errors.get("onPaper"),
				errors.get("onPaper.date"), errors.get("onPaper.file"));
	}

	private String template(String step) {
		return this.templates.computeIfAbsent(step, (id) -> {
			boolean special = this.resources.getResource("classpath:/templates/steps/" + id + ".html").exists();
			return special ? "steps/" + id : "worklist/fields";
		});
	}

}
