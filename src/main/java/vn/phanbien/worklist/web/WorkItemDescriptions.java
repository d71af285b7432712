package vn.phanbien.worklist.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.UnreadMarks;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.WorkItemJson.DecisionJson;
import vn.phanbien.worklist.web.WorkItemJson.DraftJson;
import vn.phanbien.worklist.web.WorkItemJson.FactJson;
import vn.phanbien.worklist.web.WorkItemJson.FieldJson;
import vn.phanbien.worklist.web.WorkItemJson.OptionJson;
import vn.phanbien.worklist.web.WorkItemJson.Summary;
import vn.phanbien.worklist.web.WorkItemJson.TableJson;

/**
 * Describes work items to programs, in the caller's language.
 */
@Component
class WorkItemDescriptions {

	private final UnreadMarks marks;

	private final People people;

	private final Words words;

	private final Clock clock;

	WorkItemDescriptions(UnreadMarks marks, People people, Words words, Clock clock) {
		this.marks = marks;
		this.people = people;
		this.words = words;
		this.clock = clock;
	}

	/** Describes what somebody has just acted on, who knows it. */
	Summary summary(WorkItem item) {
		return summary(item, null, new HashMap<>());
	}

	List<Summary> summaries(Actor actor, List<WorkItem> items) {
		Map<PersonId, Optional<Person>> known = new HashMap<>();
		Set<Long> unread = this.marks.among(actor, items);
		return items.stream().map((item) -> summary(item, unread.contains(item.id()), known)).toList();
	}

	private Summary summary(WorkItem item, @Nullable Boolean unread, Map<PersonId, Optional<Person>> known) {
		Optional<Person> holder = person(item.assignee(), known);
		Optional<Person> absent = person(item.actingFor(), known);
		boolean overdue = item.state() == WorkItem.State.OPEN && item.due() != null
				&& WorkingCalendar.isOverdue(item.due(), this.clock.instant());
		CaseKind kind = item.caseNumber().kind();
		return new Summary(item.id(), item.caseNumber().value(), kind, item.step(),
				this.words.ofKind("step." + item.step() + ".title", kind), item.title(), item.agencyName(),
				item.state(), holder.map(Person::username).orElse(null), holder.map(Person::displayName).orElse(null),
				item.due(), overdue, item.priority(), item.followUp(), item.suspended(), item.openedAt(),
				item.decision(), person(item.doneBy(), known).map(Person::displayName).orElse(null),
				absent.map(Person::username).orElse(null), absent.map(Person::displayName).orElse(null), item.doneAt(),
				item.version(), unread);
	}

	private Optional<Person> person(@Nullable PersonId id, Map<PersonId, Optional<Person>> known) {
		return (id != null) ? known.computeIfAbsent(id, this.people::byId) : Optional.empty();
	}

	WorkItemJson describe(Actor actor, StepDesk desk) {
		WorkItem item = desk.item();
		CaseKind kind = item.caseNumber().kind();
		String step = "step." + item.step();
		List<String> notices = desk.form().notices().stream().map((notice) -> text(notice, kind)).toList();
		return new WorkItemJson(summaries(actor, List.of(item)).get(0),
				this.words.findOfKind(step + ".question", kind).orElse(null), desk.mayClaim(), desk.mayComplete(),
				desk.mayAssign(), desk.mayRelease(), desk.mayArrange(), desk.paperAllowed(), desk.paperOnly(),
				draft(desk.draft()), notices,
				desk.form().material().facts().stream().map((fact) -> fact(fact, kind)).toList(),
				desk.form().material().tables().stream().map((table) -> table(table, kind)).toList(),
				desk.form().decisions().stream().map((decision) -> decision(step, decision, kind)).toList(),
				fields(step + ".field.", desk.form().fields(), kind));
	}

	private FactJson fact(Fact fact, CaseKind kind) {
		return new FactJson(this.words.ofKind(fact.labelKey(), kind), fact.text());
	}

	private TableJson table(FactTable table, CaseKind kind) {
		List<String> columns = table.columns()
			.stream()
			.map((column) -> this.words.ofKind(column.labelKey(), kind))
			.toList();
		return new TableJson(this.words.ofKind(table.titleKey(), kind), columns, table.rows(), table.total());
	}

	private String text(Notice notice, CaseKind kind) {
		String text = this.words.ofKind(notice.messageKey(), kind, notice.arguments().toArray());
		@Nullable CaseNumber elsewhere = notice.elsewhere();
		return (elsewhere != null) ? text + " " + this.words.text("work.notice.open", elsewhere) : text;
	}

	private static @Nullable DraftJson draft(Draft.@Nullable Saved saved) {
		if (saved == null) {
			return null;
		}
		Draft typed = saved.content();
		@Nullable Integer version = typed.version();
		return new DraftJson((version != null) ? version : 0, saved.savedAt(), typed.comment(),
				PaperJson.of(typed.onPaper()), typed.decision());
	}

	private DecisionJson decision(String step, Decision decision, CaseKind kind) {
		String key = step + ".decision." + decision.value();
		return new DecisionJson(decision.value(), this.words.ofKind(key, kind),
				this.words.findOfKind(key + ".then", kind).orElse(null), decision.needsComment());
	}

	private List<FieldJson> fields(String prefix, List<Field> fields, CaseKind kind) {
		return fields.stream().map((field) -> field(prefix + field.name(), field, kind)).toList();
	}

	private FieldJson field(String ownKey, Field field, CaseKind kind) {
		String key = FieldViews.labelKey(field, ownKey);
		boolean rows = field.type() == FieldType.ROWS;
		List<OptionJson> options = field.options().stream().map(this::option).toList();
		boolean offers = !options.isEmpty() || field.type() == FieldType.CHOICE;
		return new FieldJson(field.name(), field.type().json(), FieldViews.label(this.words, field.label(), key, kind),
				this.words.findOfKind(key + ".hint", kind).orElse(null), field.mandatory(),
				field.requiredFor().stream().sorted().toList(), field.unless(), field.multiple(),
				offers ? options : null, field.value(), rows ? fields(key + ".", field.fields(), kind) : null,
				field.min(), field.max());
	}

	private OptionJson option(Option option) {
		return new OptionJson(option.value(), FieldViews.label(this.words, option));
	}

}
